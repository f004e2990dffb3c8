package nl.ghnt.regions.netwerk;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;

/**
 * Brings in the organisations that the sources name as partners; of no region do they name the network. Those that an
 * earlier version brought in stay as they are; it told nobody of them.
 */
@Singleton
class NetwerkData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> partners) {}

    /** An organisation. */
    record Rij(
            String code, String naam, String agenda, Partnersector sector, String sectorOnbekendReden, Source bron) {}

    private final Outbox outbox;

    NetwerkData(Outbox outbox) {
        super("partnerorganisaties", 2, 52);
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Partnerorganisatie.class, Past.KEPT_ASIDE)
                .told(organisatie -> outbox.append(PartnerorganisatieVastgelegd.of(organisatie)))
                .toldSince(2)
                .bring(
                        load.read("partnerorganisaties", Bestand.class).partners(),
                        rij -> new Partnerorganisatie(rij, load.moment()));
    }
}

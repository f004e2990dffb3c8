package nl.ghnt.regions.netwerk;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;

/**
 * Brings in the organisations that the sources name as partners; of no region do they name the network. Those that an
 * earlier version brought in stay as they are; it told nobody of them.
 */
@Singleton
class NetwerkData extends DataStep {

    /** The file. */
    record Bestand(List<Partnerorganisatie.Inhoud> partners) {}

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
                        inhoud -> new Partnerorganisatie(inhoud, load.moment()));
    }
}

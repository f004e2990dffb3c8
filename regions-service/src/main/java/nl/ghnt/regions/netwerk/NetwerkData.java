package nl.ghnt.regions.netwerk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;

/**
 * Brings in the organisations that the sources name as partners; of no region do they name the network. Those that an
 * earlier version brought in stay as they are; it told nobody of them.
 */
@ApplicationScoped
class NetwerkData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> partners) {}

    /** An organisation. */
    record Rij(
            String code, String naam, String agenda, Partnersector sector, String sectorOnbekendReden, Source bron) {}

    private final ProgrammeData data;
    private final PartnerorganisatieRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    NetwerkData(ProgrammeData data, PartnerorganisatieRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "partnerorganisaties";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load() {
        data.read("partnerorganisaties", Bestand.class).partners().forEach(this::load);
    }

    private void load(Rij rij) {
        Partnerorganisatie organisatie = repository.findByIdOptional(rij.code()).orElseGet(() -> {
            Partnerorganisatie nieuw = new Partnerorganisatie(rij, clock.instant());
            repository.persist(nieuw);
            return nieuw;
        });
        outbox.append(PartnerorganisatieVastgelegd.of(organisatie));
    }
}

package nl.ghnt.regions.indeling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the partitions that the source documents tell of. */
@ApplicationScoped
class IndelingData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> indelingen) {}

    /** One partition as the file gives it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rij(
            String code,
            Indeling.Soort soort,
            String naam,
            Integer aangekondigdAantal,
            String ledenOnbekendReden,
            LocalDate beginGeldigheid,
            PartialDate begin,
            LocalDate eindeGeldigheid,
            PartialDate einde,
            String beginToelichting,
            String eindeToelichting,
            LocalDate onzekerVan,
            LocalDate onzekerTot,
            LocalDate peildatum,
            Source bron) {

        /** The beginning to reckon with: where the source gives none, the day that it speaks of. */
        LocalDate rekenBegin() {
            return beginGeldigheid == null ? peildatum : beginGeldigheid;
        }
    }

    private final ProgrammeData data;
    private final IndelingRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    IndelingData(ProgrammeData data, IndelingRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "indelingen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("indelingen", Bestand.class).indelingen()) {
            Indeling indeling = new Indeling(rij, clock.instant());
            repository.persist(indeling);
            outbox.append(IndelingEvents.Vastgelegd.of(indeling));
        }
    }
}

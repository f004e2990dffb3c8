package nl.ghnt.governance.besluit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the decisions that the source documents tell of; nobody waits for them, so they are not told as events. */
@ApplicationScoped
class BesluitData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> besluiten) {}

    /** One decision as the file gives it. */
    record Rij(
            String code,
            String onderwerp,
            Besluit.Soort soort,
            String gremium,
            List<String> doorOrganisaties,
            List<String> doorFuncties,
            PartialDate geplandMoment,
            PartialDate moment,
            String momentOnbekendReden,
            Besluit.Status stand,
            Integer rapportage,
            String tekst,
            String toelichting,
            Source bron) {}

    private final ProgrammeData data;
    private final BesluitRepository repository;
    private final Clock clock;

    BesluitData(ProgrammeData data, BesluitRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "besluiten";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("besluiten", Bestand.class).besluiten()) {
            repository.persist(new Besluit(rij, clock.instant()));
        }
        repository.flush();
    }
}

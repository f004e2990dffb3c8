package nl.ghnt.projectpool.projectenpool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the pool as the sources tell of it. */
@ApplicationScoped
class ProjectenpoolData implements DataStep {

    /** The file, which also holds the rounds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(Rij pool) {}

    /** The pool as the file gives it. */
    record Rij(
            String code,
            String naam,
            List<AndereNaam> andereNamen,
            String doel,
            String route,
            List<Projectenpool.Impuls> impulsen,
            Source impulsenBron,
            Herkomst criteriaHerkomst,
            Budget jaarbudget,
            Source bron) {}

    /** A spelling of the title. */
    record AndereNaam(String naam, PartialDate periode, Source bron) {}

    /** Where the criteria come from. */
    record Herkomst(String tekst, Source bron) {}

    /** Budget of each year, as decimal text in euros. */
    @JsonIgnoreProperties("munt")
    record Budget(String bedrag, List<Integer> jaren, Source bron) {}

    private final ProgrammeData data;
    private final ProjectenpoolRepository repository;
    private final Clock clock;

    ProjectenpoolData(ProgrammeData data, ProjectenpoolRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projectenpool";
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
        Rij rij = data.read("poolrondes", Bestand.class).pool();
        repository.persist(new Projectenpool(rij, clock.instant()));
    }
}

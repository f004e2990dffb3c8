package nl.ghnt.governance.persoon;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;

/** Brings in the professionals whom the source documents name in their post. */
@ApplicationScoped
class PersoonData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> personen) {}

    /** One person as the file gives it. */
    record Rij(
            String code,
            String voorletters,
            String voornaam,
            String tussenvoegsel,
            String achternaam,
            String weergavenaam,
            List<Schrijfwijze> andereSchrijfwijzen,
            Source bron) {}

    private final ProgrammeData data;
    private final PersoonRepository repository;
    private final Clock clock;

    PersoonData(ProgrammeData data, PersoonRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "personen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("personen", Bestand.class).personen()) {
            repository.persist(new Persoon(rij, clock.instant()));
        }
        repository.flush();
    }
}

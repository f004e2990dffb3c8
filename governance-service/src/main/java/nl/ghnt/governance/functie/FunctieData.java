package nl.ghnt.governance.functie;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;

/** Brings in the posts and roles that the source documents name. */
@ApplicationScoped
class FunctieData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> functies) {}

    /** One post as the file gives it. */
    record Rij(
            String code,
            String naam,
            String soort,
            String organisatie,
            String organisatieOnbekendReden,
            String organisatieZekerheid,
            String gremium,
            Integer aantalPlaatsen,
            String opmerking,
            Source bron) {}

    private final ProgrammeData data;
    private final FunctieRepository repository;
    private final Clock clock;

    FunctieData(ProgrammeData data, FunctieRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "functies";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        for (Rij rij : data.read("functies", Bestand.class).functies()) {
            repository.persist(new Functie(rij, clock.instant()));
        }
        repository.flush();
    }
}

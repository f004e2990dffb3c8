package nl.ghnt.governance.organisatie;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.time.Source;

/** Brings in the organisations that the source documents name. */
@ApplicationScoped
class OrganisatieData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> organisaties) {}

    /** One organisation as the file gives it. */
    record Rij(
            String code,
            String naam,
            String afkorting,
            String soort,
            String onderdeelVan,
            String gemeente,
            String tooiUri,
            String oin,
            String opmerking,
            Source bron) {}

    private final ProgrammeData data;
    private final OrganisatieRepository repository;
    private final Clock clock;

    OrganisatieData(ProgrammeData data, OrganisatieRepository repository, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisaties";
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
        for (Rij rij : data.read("organisaties", Bestand.class).organisaties()) {
            repository.persist(new Organisatie(rij, clock.instant()));
        }
        repository.flush();
    }
}

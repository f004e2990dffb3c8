package nl.ghnt.regions.projectleider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the posts that the sources tell of. */
@ApplicationScoped
class ProjectleiderData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> posten) {}

    /** Posts that are filled alike, one in each of the regions. */
    record Rij(
            Projectleiderpost.Functie functie,
            Bezetting.Status status,
            Zekerheid zekerheid,
            LocalDate beginGeldigheid,
            String toelichting,
            Source bron,
            List<String> regios) {}

    private final ProgrammeData data;
    private final ProjectleiderRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    ProjectleiderData(ProgrammeData data, ProjectleiderRepository repository, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projectleiderposten";
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
        data.read("projectleiderposten", Bestand.class).posten().forEach(rij -> rij.regios()
                .forEach(regio -> load(regio, rij)));
    }

    private void load(String regio, Rij rij) {
        Projectleiderpost post = new Projectleiderpost(
                regio,
                rij.functie(),
                new Bezetting.Opgave(rij.status(), rij.zekerheid(), rij.toelichting(), null),
                rij.beginGeldigheid(),
                Herkomst.programma(rij.bron(), clock.instant()));
        repository.persist(post);
        outbox.append(ProjectleiderEvents.Gewijzigd.of(post));
    }
}

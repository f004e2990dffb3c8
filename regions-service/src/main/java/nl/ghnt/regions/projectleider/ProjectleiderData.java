package nl.ghnt.regions.projectleider;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** Brings in the posts that the sources tell of. */
@Singleton
class ProjectleiderData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> posten) {}

    /** Posts that are filled alike, one in each of the regions. */
    record Rij(
            Projectleiderpost.Functie functie,
            Bezetting.Status status,
            Zekerheid zekerheid,
            LocalDate beginGeldigheid,
            String toelichting,
            Source bron,
            List<String> regios) {

        Bezetting.Inhoud inhoud() {
            return new Bezetting.Inhoud(status, zekerheid, toelichting);
        }
    }

    private final ProjectleiderRepository repository;
    private final Outbox outbox;

    ProjectleiderData(ProjectleiderRepository repository, Outbox outbox) {
        super("projectleiderposten", 1, 40);
        this.repository = repository;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        List<Post> posten = load.read("projectleiderposten", Bestand.class).posten().stream()
                .flatMap(rij -> rij.regios().stream().map(regio -> new Post(regio, rij)))
                .toList();
        load.kind(Projectleiderpost.class, Past.KEPT_ASIDE)
                .keyedBy("regio", "functie")
                .bring(
                        posten,
                        post -> new Projectleiderpost(post.regio(), post.rij().functie(), load.moment()));
        load.kind(Bezetting.class, Past.AS_ROWS)
                .keyedBy("post")
                .ours("post.version = 0")
                .told(bezetting -> outbox.append(
                        ProjectleiderEvents.Gewijzigd.of(bezetting.post().bezet(bezetting, load.moment()))))
                .gone(bezetting -> bezetting.post().gewijzigd(load.moment()))
                .bring(
                        posten,
                        post -> new Bezetting(
                                repository.find(post.regio(), post.rij().functie()),
                                new Bezetting.Opgave(post.rij().inhoud(), null),
                                Validity.from(post.rij().beginGeldigheid()),
                                Herkomst.programma(post.rij().bron(), load.moment())));
    }

    /** The post of one of the regions. */
    private record Post(String regio, Rij rij) {}
}

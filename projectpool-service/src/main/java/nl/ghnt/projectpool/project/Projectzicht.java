package nl.ghnt.projectpool.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Rechten;

/** Which projects the caller sees and writes: decided here for every operation on them and on what belongs to them. */
@ApplicationScoped
public class Projectzicht {

    /** Of a query about project {@code p}: that a reader leads it or takes part by name, for municipalities {@code :eigen}. */
    public static final String MEEDOEN = "any_of(:eigen, p.gemeente) or has_any(:eigen, p.gemeenten)";

    private final ProjectRepository repository;
    private final Rechten rechten;

    Projectzicht(ProjectRepository repository, Rechten rechten) {
        this.repository = repository;
        this.rechten = rechten;
    }

    /** Municipalities of the caller, who sees no more than what is about them; null for who sees all. */
    public Collection<String> eigen() {
        return rechten.leestBesloten() ? null : rechten.eigenGemeenten();
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    Project gezien(UUID id) {
        return repository.get(id, eigen());
    }

    /** Whether the caller has to do with a project, and does not only see it as everybody does. */
    boolean isVertrouwd(Project project) {
        return rechten.leestBesloten()
                || rechten.eigenGemeenten().contains(project.gemeente())
                || project.gemeenten().stream().anyMatch(rechten.eigenGemeenten()::contains);
    }

    /** Whether the caller applies for the municipality that leads a project. */
    boolean isEigen(Project project) {
        return rechten.eigenGemeenten().contains(project.gemeente());
    }

    /**
     * A project of a municipality that the caller applies for.
     *
     * @throws ProblemException 403 or 404 otherwise
     */
    Project eigen(UUID id, ExpectedVersion expected) {
        Project project = gezien(id);
        rechten.eisAanvrager(project.gemeente());
        return expected.seen(project);
    }

    /**
     * A project that the programme team deals with.
     *
     * @throws ProblemException 403 for what the caller applied for himself
     */
    Project vanAnder(UUID id, ExpectedVersion expected) {
        Project project = gezien(id);
        eisVanAnder(project);
        return expected.seen(project);
    }

    /** The same, of something that belongs to a project, which is held until the end of the transaction. */
    Project vanAnder(UUID id) {
        Project project = repository.findHeld(id).orElseThrow(() -> ProblemException.notFound("Project", id));
        eisVanAnder(project);
        return project;
    }

    /** @throws ProblemException 403 for what the caller applied for himself */
    void eisVanAnder(Project project) {
        rechten.eisGeenAanvrager(project.gemeente());
    }
}

package nl.ghnt.projectpool.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Putting projects forward for the informatiedag, and taking that back. What is so already changes nothing. Others hear that a
 * project is put forward, not what it will show: what else will be shown puts it on no other day.
 */
@ApplicationScoped
class VoordrachtService {

    private final ProjectRepository repository;
    private final Projectzicht zicht;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    VoordrachtService(ProjectRepository repository, Projectzicht zicht, Outbox outbox, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 403 for what the caller applied for himself, 409 for what is neither carried out nor finished */
    @Transactional
    Project draagVoor(UUID id, ExpectedVersion expected, Voordracht voordracht) {
        Project project = zicht.vanAnder(id, expected);
        boolean bekend = project.voordracht() != null;
        if (project.draagVoor(voordracht, clock.instant())) {
            vertel(project, bekend);
        }
        return project;
    }

    private void vertel(Project project, boolean bekend) {
        if (bekend) {
            audit.note("project.voordracht-gewijzigd", Project.pad(project.id()), null);
            repository.flush();
        } else {
            outbox.append(ProjectEvents.Voorgedragen.of(project, repository.isOpenbaar(project.id())));
        }
    }

    /** @throws ProblemException 403 for what the caller applied for himself, 409 for what did not begin */
    @Transactional
    Project trekIn(UUID id, ExpectedVersion expected) {
        Project project = zicht.vanAnder(id, expected);
        if (project.trekVoordrachtIn(clock.instant())) {
            outbox.append(ProjectEvents.VoordrachtIngetrokken.of(project, repository.isOpenbaar(id)));
        }
        return project;
    }
}

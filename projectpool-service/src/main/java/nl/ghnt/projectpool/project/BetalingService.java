package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;

/** Paying projects, and getting money back from them. */
@ApplicationScoped
class BetalingService {

    private final ProjectRepository repository;
    private final Projectzicht zicht;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BetalingService(ProjectRepository repository, Projectzicht zicht, Outbox outbox, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Betaling> search(BetalingFilter filter, PageRequest page, Sort sort) {
        return repository.betalingen(filter, zicht.eigen(), page, sort);
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    @Transactional
    Betaling get(UUID id) {
        return repository.betaling(id, zicht.eigen());
    }

    /** @throws ProblemException 409 when it would be more than what was granted */
    @Transactional
    Betaling plan(BetalingApi.Plannen plan) {
        Project project = repository
                .findHeld(plan.project())
                .orElseThrow(() -> ProblemException.invalidInput(
                        InputFault.body("/project", "project.onbekend", "Er is geen project met deze identificatie.")));
        zicht.eisVanAnder(project);
        Instant nu = clock.instant();
        Betaling betaling = new Betaling(project.id(), plan, nu);
        project.verwerk(betaling.gepland(project.geld()), nu);
        repository.persist(betaling);
        audit.note(
                "betaling.gepland",
                Betaling.pad(betaling.id()),
                Map.of("soort", plan.soort(), "bedrag", plan.bedrag()));
        return betaling;
    }

    /** A planned payment was made, or came back. */
    @Transactional
    Betaling betaal(UUID id, ExpectedVersion expected, LocalDate dag) {
        if (dag.isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(
                    InputFault.body("/betaaldOp", "datum.toekomst", "Deze dag moet nog komen."));
        }
        Betaling gezien = get(id);
        Project project = zicht.vanAnder(gezien.project());
        Betaling betaling = expected.seen(gezien);
        Instant nu = clock.instant();
        project.verwerk(betaling.betaal(project.geld(), dag, nu), nu);
        outbox.append(ProjectEvents.Betaald.of(project, betaling));
        audit.note("betaling.betaald", Betaling.pad(id), Map.of("betaaldOp", dag));
        repository.flush();
        return betaling;
    }

    /** A planned payment is not made. */
    @Transactional
    Betaling laatVervallen(UUID id, ExpectedVersion expected) {
        Betaling gezien = get(id);
        Project project = zicht.vanAnder(gezien.project());
        Betaling betaling = expected.seen(gezien);
        Instant nu = clock.instant();
        project.verwerk(betaling.laatVervallen(project.geld(), nu), nu);
        audit.note("betaling.vervallen", Betaling.pad(id), null);
        repository.flush();
        return betaling;
    }
}

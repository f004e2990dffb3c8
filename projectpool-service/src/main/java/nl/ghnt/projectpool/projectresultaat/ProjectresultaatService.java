package nl.ghnt.projectpool.projectresultaat;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Rechten;

/** Sharing what projects made with all regions. */
@ApplicationScoped
class ProjectresultaatService {

    private final ProjectresultaatRepository repository;
    private final Rechten rechten;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectresultaatService(ProjectresultaatRepository repository, Rechten rechten, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.rechten = rechten;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Projectresultaat> search(ProjectresultaatFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, rechten.leestGedeeld(), page, sort);
    }

    /** @throws ProblemException 404 for one that the caller does not see, or that is not shared any more */
    @Transactional
    Projectresultaat get(UUID id) {
        return repository.get(id, rechten.leestGedeeld());
    }

    @Transactional
    Projectresultaat deel(ProjectresultaatApi.Delen delen) {
        eisLeider(delen.project());
        Projectresultaat resultaat = new Projectresultaat(delen.project(), delen.inhoud(), clock.instant());
        repository.persist(resultaat);
        note(resultaat, "projectresultaat.gedeeld");
        return resultaat;
    }

    @Transactional
    Projectresultaat trekIn(UUID id, ExpectedVersion expected) {
        Projectresultaat resultaat =
                repository.find(id).orElseThrow(() -> ProblemException.notFound("Projectresultaat", id));
        eisLeider(resultaat.project());
        expected.matches(resultaat);
        resultaat.trekIn(clock.instant());
        note(resultaat, "projectresultaat.ingetrokken");
        return resultaat;
    }

    private void eisLeider(UUID project) {
        KitFault.FORBIDDEN.unless(
                repository.leider(project).stream().anyMatch(rechten.eigenGemeenten()::contains),
                "Dit is geen project van uw gemeente.");
    }

    private void note(Projectresultaat resultaat, String wat) {
        repository.flush();
        audit.note(
                wat,
                Projectresultaat.pad(resultaat.id()),
                Map.of("bereik", resultaat.inhoud().bereik()));
    }
}

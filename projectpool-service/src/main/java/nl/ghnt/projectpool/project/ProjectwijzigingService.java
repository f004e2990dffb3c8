package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.project.Wijzigingsvoorstel.Soort;

/** Changes of projects: asked by who leads them, decided by the programme team. */
@ApplicationScoped
class ProjectwijzigingService {

    private static final String ALLEEN_DAAR = "waarde.teveel";

    private final ProjectRepository repository;
    private final Projectzicht zicht;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectwijzigingService(
            ProjectRepository repository,
            Projectzicht zicht,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Projectwijziging> search(WijzigingFilter filter, PageRequest page, Sort sort) {
        return repository.wijzigingen(filter, zicht.eigen(), page, sort);
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    @Transactional
    Projectwijziging get(UUID id) {
        return repository.wijziging(id, zicht.eigen());
    }

    @Transactional
    Projectwijziging vraag(ProjectApi.Vragen vraag) {
        Project project = repository
                .findHeld(vraag.project())
                .filter(zicht::isEigen)
                .orElseThrow(() -> KitFault.FORBIDDEN.because("Dit is geen project van uw gemeente."));
        project.eisTeWijzigen();
        eisGoed(vraag.voorstel());
        Projectwijziging wijziging = new Projectwijziging(project.id(), vraag.voorstel(), clock.instant());
        repository.persist(wijziging);
        note(wijziging, "projectwijziging.gevraagd");
        return wijziging;
    }

    @Transactional
    Projectwijziging trekIn(UUID id, ExpectedVersion expected) {
        Projectwijziging wijziging = get(id);
        rechten.eisAanvrager(zicht.gezien(wijziging.project()).gemeente());
        expected.matches(wijziging);
        wijziging.trekIn(clock.instant());
        note(wijziging, "projectwijziging.ingetrokken");
        return wijziging;
    }

    /** When it is allowed the project changes by it at once. */
    @Transactional
    Projectwijziging besluit(UUID id, ExpectedVersion expected, ProjectApi.Besluit besluit) {
        Projectwijziging gezien = get(id);
        Project project = zicht.vanAnder(gezien.project());
        Projectwijziging wijziging = expected.seen(gezien);
        Instant nu = clock.instant();
        wijziging.sta(besluit.toegestaan(), besluit.motivering(), nu);
        if (besluit.toegestaan()) {
            voerDoor(wijziging.voorstel(), project, nu);
            outbox.append(
                    ProjectEvents.Gewijzigd.of(project, wijziging.voorstel().soort()));
        }
        note(wijziging, "projectwijziging.besloten");
        return wijziging;
    }

    private static void voerDoor(Wijzigingsvoorstel voorstel, Project project, Instant nu) {
        switch (voorstel.soort()) {
            case LOOPTIJD -> project.verleg(voorstel.begin(), voorstel.einde(), nu);
            case BEGROTING -> project.herverdeel(voorstel.posten(), nu);
            case INHOUD -> project.eisTeWijzigen();
        }
    }

    private void note(Projectwijziging wijziging, String wat) {
        audit.note(
                wat,
                Projectwijziging.pad(wijziging.id()),
                Map.of("soort", wijziging.voorstel().soort()));
        repository.flush();
    }

    private static void eisGoed(Wijzigingsvoorstel voorstel) {
        List<InputFault> fouten = new ArrayList<>();
        eis(voorstel.begin(), voorstel.soort() == Soort.LOOPTIJD, "/voorstel/begin", fouten);
        eis(voorstel.einde(), voorstel.soort() == Soort.LOOPTIJD, "/voorstel/einde", fouten);
        eis(voorstel.posten(), voorstel.soort() == Soort.BEGROTING, "/voorstel/posten", fouten);
        if (voorstel.begin() != null
                && voorstel.einde() != null
                && voorstel.einde().isBefore(voorstel.begin())) {
            fouten.add(InputFault.body("/voorstel/einde", "datum.volgorde", "Het project eindigt voor het begint."));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    private static void eis(Object waarde, boolean hoort, String plaats, List<InputFault> fouten) {
        if (hoort && waarde == null) {
            fouten.add(InputFault.body(plaats, "verplicht", "Dit moet bij deze soort wijziging."));
        } else if (!hoort && waarde != null) {
            fouten.add(InputFault.body(plaats, ALLEEN_DAAR, "Dit hoort niet bij deze soort wijziging."));
        }
    }
}

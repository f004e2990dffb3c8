package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.regio.RegioService;

/** Projects, from the grant until they are closed. */
@ApplicationScoped
public class ProjectService {

    private final ProjectRepository repository;
    private final Projectzicht zicht;
    private final AanvraagrondeService rondes;
    private final IngediendeAanvraagService aanvragen;
    private final RegioService regios;
    private final Rechten rechten;
    private final Event<ProjectenOntstaan> ontstaan;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectService(
            ProjectRepository repository,
            Projectzicht zicht,
            AanvraagrondeService rondes,
            IngediendeAanvraagService aanvragen,
            RegioService regios,
            Rechten rechten,
            Event<ProjectenOntstaan> ontstaan,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.rondes = rondes;
        this.aanvragen = aanvragen;
        this.regios = regios;
        this.rechten = rechten;
        this.ontstaan = ontstaan;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Project> search(ProjectFilter filter, PageRequest page, Sort sort) {
        String regio = filter.regio == null ? null : regios.codeVan(filter.regio);
        return repository.search(filter, regio, zicht.eigen(), page, sort);
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    @Transactional
    Project get(UUID id) {
        return zicht.gezien(id);
    }

    /** As the caller sees it. */
    @Transactional
    ProjectApi.Response toon(Project project) {
        return new ProjectApi.Response(
                ProjectApi.Item.of(project), project.evaluatie(), zicht.isVertrouwd(project) ? intern(project) : null);
    }

    private ProjectApi.Intern intern(Project project) {
        var rechtsvorm = rondes.geopend(project.ronde()).orElseThrow().opzet().rechtsvorm();
        return new ProjectApi.Intern(
                project.aanvraag(),
                project.posten(),
                project.mijlpalen(),
                project.geld(),
                rechtsvorm,
                ProjectApi.Verantwoordingswijze.van(rechtsvorm),
                project.verantwoording(),
                project.gestoptOm(),
                project.mogelijk(zicht.isEigen(project), rechten.isProgrammateam()));
    }

    /** A project comes of each grant in a round; of a grant after an objection, the one that there is gets more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID ronde, List<Toekenning> toekenningen) {
        Map<UUID, Project> bestaand = repository.vanAanvragen(
                toekenningen.stream().map(van -> van.aanvraag().id()).toList());
        List<Project> nieuw = new ArrayList<>();
        List<Project> alle = new ArrayList<>();
        for (Toekenning toekenning : toekenningen) {
            Project project = bestaand.get(toekenning.aanvraag().id());
            if (project == null) {
                project = new Project(toekenning, clock.instant());
                repository.persist(project);
                nieuw.add(project);
            } else {
                project.kenToe(toekenning, clock.instant());
            }
            alle.add(project);
        }
        ontstaan.fire(new ProjectenOntstaan(
                ronde, nieuw.stream().map(ProjectenOntstaan.Nieuw::van).toList()));
        outbox.append(alle.stream().map(ProjectEvents.Toegekend::of).toList());
    }

    @Transactional
    Project start(UUID id, ExpectedVersion expected, LocalDate dag) {
        eisNietLater("/dag", dag);
        return verplaats(zicht.eigen(id, expected), project -> project.start(dag, clock.instant()));
    }

    @Transactional
    Project houdBij(UUID id, ExpectedVersion expected, List<Mijlpaal> mijlpalen) {
        Project project = zicht.eigen(id, expected);
        List<InputFault> fouten = new ArrayList<>();
        for (int i = 0; i < mijlpalen.size(); i++) {
            LocalDate gehaald = mijlpalen.get(i).gehaaldOp();
            if (gehaald != null && gehaald.isAfter(DutchDay.today(clock))) {
                fouten.add(InputFault.body(
                        "/mijlpalen/" + i + "/gehaaldOp", "datum.toekomst", "Deze dag moet nog komen."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
        project.houdBij(mijlpalen, clock.instant());
        audit.note("project.bijgehouden", Project.pad(id), Map.of("mijlpalen", mijlpalen.size()));
        repository.flush();
        return project;
    }

    @Transactional
    Project beeindig(UUID id, ExpectedVersion expected, Evaluatie evaluatie) {
        eisNietLater("/beeindigdOp", evaluatie.beeindigdOp());
        return verplaats(zicht.eigen(id, expected), project -> {
            eisThemas(evaluatie.leerpunten(), project.opzet().themas());
            project.beeindig(evaluatie, clock.instant());
        });
    }

    private static void eisThemas(List<Evaluatie.Leerpunt> leerpunten, List<String> themas) {
        List<InputFault> fouten = new ArrayList<>();
        for (int i = 0; i < leerpunten.size(); i++) {
            if (!themas.contains(leerpunten.get(i).thema())) {
                fouten.add(InputFault.body(
                        "/leerpunten/" + i + "/thema",
                        "waarde.onbekend",
                        "'" + leerpunten.get(i).thema() + "' is geen thema van dit project."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    @Transactional
    Project stop(UUID id, ExpectedVersion expected, LocalDate dag, String reden) {
        eisNietLater("/dag", dag);
        return verplaats(zicht.vanAnder(id, expected), project -> project.stop(dag, reden, clock.instant()));
    }

    @Transactional
    Project verantwoord(UUID id, ExpectedVersion expected, Verantwoording verantwoording) {
        eisNietLater("/ontvangenOp", verantwoording.ontvangenOp());
        Project project = zicht.vanAnder(id, expected);
        project.verantwoord(verantwoording, clock.instant());
        audit.note("project.verantwoord", Project.pad(id), Map.of("besteed", verantwoording.besteed()));
        repository.flush();
        return project;
    }

    @Transactional
    Project sluitAf(UUID id, ExpectedVersion expected) {
        return verplaats(
                zicht.vanAnder(id, expected),
                project -> project.sluitAf(repository.heeftBezwaarOver(project.aanvraag()), clock.instant()));
    }

    /**
     * Holds when what came of an application is not closed, so that more can be granted after an objection; nobody closes it
     * until the end of the transaction.
     *
     * @throws ProblemException 409 otherwise
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eisNietAfgesloten(UUID aanvraag) {
        repository.vanAanvragen(List.of(aanvraag)).values().forEach(Project::eisNietAfgesloten);
    }

    /** Whether no project of a round goes on, nothing in it is to be decided, and no objection can still lead to that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isAfgerond(UUID ronde) {
        return !repository.heeftLopende(ronde) && aanvragen.isBeslist(ronde) && !repository.heeftBezwaarIn(ronde);
    }

    private Project verplaats(Project project, Consumer<Project> stap) {
        stap.accept(project);
        outbox.append(ProjectEvents.Verplaatst.of(project));
        repository.flush();
        return project;
    }

    private void eisNietLater(String plaats, LocalDate dag) {
        if (dag.isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(InputFault.body(plaats, "datum.toekomst", "Deze dag moet nog komen."));
        }
    }
}

package nl.ghnt.projectpool.projectverslag;

import io.quarkus.panache.common.Sort;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.project.ProjectenOntstaan;
import nl.ghnt.projectpool.project.Projectzicht;
import nl.ghnt.projectpool.projectverslag.Projectverslag.Handeling;

/** Asking projects to report on the days of their round, and dealing with what they report. */
@ApplicationScoped
class ProjectverslagService {

    /** How long before its day somebody is reminded of a report. */
    private static final Period VOORAF = Period.ofDays(14);

    private static final int TEGELIJK = 100;
    private static final Set<Handeling> SCHRIJVEN = Set.of(Handeling.BEWAREN, Handeling.INDIENEN);

    private final ProjectverslagRepository repository;
    private final Projectzicht zicht;
    private final AanvraagrondeService rondes;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ProjectverslagService(
            ProjectverslagRepository repository,
            Projectzicht zicht,
            AanvraagrondeService rondes,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.rondes = rondes;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A project reports on each day of its round that comes after its beginning. */
    void verwacht(@Observes ProjectenOntstaan ontstaan) {
        List<Rondeopzet.Rapportagemoment> momenten =
                rondes.geopend(ontstaan.ronde()).orElseThrow().opzet().rapportages();
        ontstaan.projecten().forEach(project -> momenten.stream()
                .filter(moment -> !moment.dag().isBefore(project.begin()))
                .forEach(moment -> repository.persist(new Projectverslag(project.id(), moment, clock.instant()))));
    }

    @Transactional
    Page<ProjectverslagApi.Item> search(ProjectverslagFilter filter, PageRequest page, Sort sort) {
        return repository
                .search(filter, zicht.eigen(), page, sort)
                .map(verslag -> ProjectverslagApi.Item.of(verslag, DutchDay.today(clock)));
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    @Transactional
    GezienVerslag get(UUID id) {
        return repository.get(id, zicht.eigen());
    }

    /** As the caller sees it: what is being written only who leads the project sees. */
    ProjectverslagApi.Response toon(GezienVerslag gezien) {
        Projectverslag verslag = gezien.verslag();
        boolean eigen = rechten.eigenGemeenten().contains(gezien.gemeente());
        Set<Handeling> mogelijk = Projectverslag.LEVEN.possibleIn(verslag.status());
        boolean schrijft = eigen && mogelijk.contains(Handeling.INDIENEN);
        mogelijk.removeIf(handeling -> SCHRIJVEN.contains(handeling) ? !eigen : eigen || !rechten.isProgrammateam());
        return new ProjectverslagApi.Response(
                ProjectverslagApi.Item.of(verslag, DutchDay.today(clock)),
                eigen || !Projectverslag.LEVEN.possibleIn(verslag.status()).contains(Handeling.BEWAREN)
                        ? verslag.inhoud()
                        : null,
                schrijft ? verslag.inhoud().ontbreekt() : List.of(),
                verslag.toelichting(),
                mogelijk);
    }

    @Transactional
    GezienVerslag bewaar(UUID id, ExpectedVersion expected, Verslaginhoud inhoud) {
        GezienVerslag gezien = eigen(id, expected);
        gezien.verslag().bewaar(inhoud, clock.instant());
        audit.note("projectverslag.bewaard", Projectverslag.pad(id), null);
        repository.flush();
        return gezien;
    }

    @Transactional
    GezienVerslag dienIn(UUID id, ExpectedVersion expected) {
        return verplaats(eigen(id, expected), Projectverslag::dienIn);
    }

    @Transactional
    GezienVerslag beoordeel(UUID id, ExpectedVersion expected, ProjectverslagApi.Oordeel oordeel) {
        return verplaats(
                vanAnder(id, expected),
                (verslag, nu) -> verslag.beoordeel(oordeel.aanvaard(), oordeel.toelichting(), nu));
    }

    @Transactional
    GezienVerslag slaOver(UUID id, ExpectedVersion expected, String reden) {
        return verplaats(vanAnder(id, expected), (verslag, nu) -> verslag.slaOver(reden, nu));
    }

    @Transactional
    GezienVerslag vraagToch(UUID id, ExpectedVersion expected) {
        return verplaats(vanAnder(id, expected), Projectverslag::vraagToch);
    }

    private GezienVerslag eigen(UUID id, ExpectedVersion expected) {
        GezienVerslag gezien = get(id);
        rechten.eisAanvrager(gezien.gemeente());
        expected.matches(gezien.verslag());
        return gezien;
    }

    private GezienVerslag vanAnder(UUID id, ExpectedVersion expected) {
        GezienVerslag gezien = get(id);
        rechten.eisGeenAanvrager(gezien.gemeente());
        expected.matches(gezien.verslag());
        return gezien;
    }

    private GezienVerslag verplaats(GezienVerslag gezien, BiConsumer<Projectverslag, Instant> stap) {
        Projectverslag verslag = gezien.verslag();
        stap.accept(verslag, clock.instant());
        outbox.append(ProjectverslagEvents.Verplaatst.of(verslag, repository.gemeenten(verslag.project())));
        repository.flush();
        return gezien;
    }

    /** Reminds of what is due within two weeks or was due, each report once. */
    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void herinner() {
        repository.teHerinneren(DutchDay.today(clock).plus(VOORAF), TEGELIJK).forEach(verslag -> {
            verslag.herinner(clock.instant());
            outbox.append(ProjectverslagEvents.Herinnerd.of(verslag, repository.gemeenten(verslag.project())));
        });
    }
}

package nl.ghnt.projectpool.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.project.ProjectService;

/** Reading decisions, and dealing with objections against them. */
@ApplicationScoped
class BeschikkingService {

    private final BesluitRepository repository;
    private final IngediendeAanvraagService aanvragen;
    private final AanvraagrondeService rondes;
    private final ProjectService projecten;
    private final Brieven brieven;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    BeschikkingService(
            BesluitRepository repository,
            IngediendeAanvraagService aanvragen,
            AanvraagrondeService rondes,
            ProjectService projecten,
            Brieven brieven,
            Rechten rechten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.aanvragen = aanvragen;
        this.rondes = rondes;
        this.projecten = projecten;
        this.brieven = brieven;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Beschikking> search(BeschikkingFilter filter, PageRequest page, Sort sort) {
        return repository.beschikkingen(filter, eigen(), page, sort);
    }

    /** @throws ProblemException 404 for one that the caller does not see */
    @Transactional
    Beschikking get(UUID id) {
        return repository.beschikking(id, eigen());
    }

    /** Null for who sees all. */
    private Collection<String> eigen() {
        return rechten.leestBesloten() ? null : rechten.eigenGemeenten();
    }

    /** As the caller sees it. */
    BeschikkingApi.Response toon(Beschikking beschikking) {
        return BeschikkingApi.Response.of(beschikking, rechten.leestBesloten());
    }

    /** The letter about a decision, as it was sent; of before letters were kept, as it would be written now. */
    @Transactional
    BeschikkingApi.Brief brief(UUID id) {
        Beschikking beschikking = get(id);
        Beschikkingsbrief brief = repository.brief(id).orElseGet(() -> schrijf(beschikking));
        return new BeschikkingApi.Brief(brief.onderwerp(), brief.tekst());
    }

    private Beschikkingsbrief schrijf(Beschikking beschikking) {
        Aanvraagronde ronde = rondes.geopend(beschikking.ronde()).orElseThrow();
        return brieven.schrijf(List.of(beschikking), ronde.opzet()).get(0);
    }

    @Transactional
    Beschikking maakBezwaar(UUID id, ExpectedVersion expected, Bezwaar.Maken bezwaar) {
        Beschikking beschikking = get(id);
        if (!rechten.isProgrammateam()) {
            rechten.eisAanvrager(beschikking.gemeente());
        }
        expected.matches(beschikking);
        eisNietLater("/ontvangenOp", bezwaar.ontvangenOp());
        beschikking.maakBezwaar(bezwaar, clock.instant());
        outbox.append(BesluitEvents.BezwaarGemaakt.of(beschikking));
        return beschikking;
    }

    /** When it is upheld the application is to be decided anew; meanwhile what was decided holds. */
    @Transactional
    Beschikking beslisOpBezwaar(UUID id, ExpectedVersion expected, Bezwaar.Beslissen beslissing) {
        Beschikking beschikking = get(id);
        // the round before what is in it, as who decides does: nobody finishes it meanwhile
        Aanvraagronde ronde = rondes.geopendVast(beschikking.ronde()).orElseThrow();
        expected.matches(beschikking);
        rechten.eisGeenAanvrager(beschikking.gemeente());
        rechten.eisGeenAanvrager(beschikking.gemeenten());
        eisNietLater("/beslistOp", beslissing.beslistOp());
        beschikking.eisTeBeslissen(beslissing.uitkomst());
        boolean gegrond = beslissing.uitkomst() == Bezwaar.Uitkomst.GEGROND;
        if (gegrond) { // what is over cannot be decided anew
            ronde.eisTeBesluiten(clock.instant());
            projecten.eisNietAfgesloten(beschikking.aanvraag());
        }
        beschikking.beslisOpBezwaar(beslissing, clock.instant());
        if (gegrond) {
            aanvragen.heroverweeg(beschikking.aanvraag());
        }
        outbox.append(BesluitEvents.BezwaarBeslist.of(beschikking));
        return beschikking;
    }

    private void eisNietLater(String plaats, LocalDate dag) {
        if (dag.isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(InputFault.body(plaats, "datum.toekomst", "Deze dag moet nog komen."));
        }
    }
}

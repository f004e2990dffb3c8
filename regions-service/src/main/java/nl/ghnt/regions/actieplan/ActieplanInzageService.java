package nl.ghnt.regions.actieplan;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.kader.KaderService;
import nl.ghnt.regions.kader.Kaderdekking;
import nl.ghnt.regions.kader.Kadersoort;
import nl.ghnt.regions.regio.RegioService;

/** Reading the plans of action, by who may see what. */
@ApplicationScoped
public class ActieplanInzageService {

    private static final Ordering<ActieplanVersie> VERSIES = new Ordering<ActieplanVersie>()
            .by("nummer", ActieplanVersie::nummer)
            .by("toestand", ActieplanVersie::toestand)
            .by("gewijzigdOp", ActieplanVersie::gewijzigdOp);

    private final ActieplanRepository repository;
    private final VoortgangRepository voortgang;
    private final RegioService regios;
    private final KaderService kader;
    private final Inzage inzage;
    private final Clock clock;

    ActieplanInzageService(
            ActieplanRepository repository,
            VoortgangRepository voortgang,
            RegioService regios,
            KaderService kader,
            Inzage inzage,
            Clock clock) {
        this.repository = repository;
        this.voortgang = voortgang;
        this.regios = regios;
        this.kader = kader;
        this.inzage = inzage;
        this.clock = clock;
    }

    @Transactional
    Page<Planregel> search(ActieplanFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, inzage.zicht(), Blik.van(filter.time, clock), page, sort);
    }

    /**
     * A plan in the version that had been adopted last on a day, with the progress of that day; the concept when it was
     * never adopted and the reader may see it.
     *
     * @throws ProblemException 404 when there is nothing to see
     */
    @Transactional
    ActieplanBeeld get(UUID id, TimeView time) {
        Actieplan plan = inzage.eis(repository.get(id));
        Blik blik = Blik.van(time, clock);
        ActieplanVersie versie = getoond(plan, blik)
                .filter(getoond -> plan.verleden().status(blik).isPresent())
                .orElseThrow(() -> ProblemException.notFound("Actieplan", id));
        return beeld(plan, versie, blik, voortgang.seen(id, blik));
    }

    /**
     * Holds when the reader may know of a plan.
     *
     * @throws ProblemException 404 otherwise
     */
    @Transactional
    void eisZichtbaar(UUID id) {
        inzage.eis(repository.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Actieplan", id)));
    }

    // a plan that was never adopted has one version; of a plan that was, nothing is seen of the time before
    private Optional<ActieplanVersie> getoond(Actieplan plan, Blik blik) {
        return plan.isOpenbaar() ? plan.verleden().versie(blik) : plan.versie(1);
    }

    /** A plan just after a change, as the one who made it sees it: the concept when there is one. */
    @Transactional
    ActieplanBeeld naWijziging(Actieplan plan) {
        Blik nu = Blik.van(TimeView.at(null, null), clock);
        ActieplanVersie versie = plan.concept().or(() -> getoond(plan, nu)).orElseThrow();
        return beeld(plan, versie, nu, voortgang.seen(plan.id(), nu));
    }

    /** One version of a plan, with the progress of today. */
    @Transactional
    ActieplanBeeld versie(UUID id, int nummer) {
        Actieplan plan = inzage.eis(repository.get(id));
        Blik nu = Blik.van(TimeView.at(null, null), clock);
        return beeld(plan, inzage.versie(plan, nummer), nu, voortgang.seen(id, nu));
    }

    /** The versions of a plan that the reader may see. */
    @Transactional
    Page<ActieplanVersie> versies(UUID id, VersieFilter filter, PageRequest page, Sort sort) {
        Actieplan plan = inzage.eis(repository.get(id));
        List<ActieplanVersie> zichtbaar = plan.versies().stream()
                .filter(versie -> versie.isVastgesteld() || inzage.inConcept(plan))
                .filter(filter::laatDoor)
                .sorted(VERSIES.comparator(sort))
                .toList();
        return Page.of(zichtbaar, page);
    }

    /** What differs between two versions. */
    @Transactional
    Versieverschil vergelijk(UUID id, int van, int tot) {
        Actieplan plan = inzage.eis(repository.get(id));
        return Versieverschil.van(inzage.versie(plan, van), inzage.versie(plan, tot));
    }

    /** What was told of an action over time, with the plan that it belongs to. */
    @Transactional
    Actieverloop verloop(UUID id, int nummer, TimeView time) {
        Actieplan plan = inzage.eis(repository.get(id));
        Blik blik = Blik.van(time, clock);
        boolean bestaat = plan.versies().stream()
                .filter(versie -> versie.isVastgesteld() || inzage.inConcept(plan))
                .anyMatch(versie -> versie.inhoud().actie(nummer).isPresent());
        if (!bestaat) {
            throw ProblemException.notFound("Actie", nummer);
        }
        List<Actievoortgang> gemeld = voortgang.of(id, nummer).stream()
                .filter(melding -> melding.bekendOp(blik.beschikbaarOp()))
                .toList();
        return new Actieverloop(plan, nummer, gemeld, blik.een(gemeld), inzage.inConcept(plan));
    }

    /** The actions of a region on a day by how far they are; without a plan in force on that day it is unknown. */
    @Transactional
    Actiebord bord(String regio, TimeView time) {
        Blik blik = Blik.van(time, clock);
        return repository
                .inForce(regio, blik)
                .map(versie -> Actiebord.van(
                        regio,
                        beeld(
                                versie.plan(),
                                versie,
                                blik,
                                voortgang.seen(versie.plan().id(), blik))))
                .orElseGet(() -> zonderPlan(regio, blik));
    }

    private Actiebord zonderPlan(String regio, Blik blik) {
        regios.eisBestaand(regio);
        return Actiebord.zonderPlan(regio, blik);
    }

    /** Per building block and theme how many of the regions work on it by the plan that is in force on a day. */
    @Transactional
    Kaderdekking dekking(TimeView time) {
        Blik blik = Blik.van(time, clock);
        Set<String> populatie = regios.populatie(blik);
        Validity dag = Validity.between(blik.geldigOp(), blik.geldigOp().plusDays(1));
        return new Kaderdekking(
                blik.geldigOp(),
                populatie,
                kader.geldig(EnumSet.of(Kadersoort.BOUWSTEEN, Kadersoort.THEMA), dag, blik.beschikbaarOp()),
                repository.elementsInForce(blik));
    }

    private ActieplanBeeld beeld(
            Actieplan plan, ActieplanVersie versie, Blik blik, Map<Integer, Actievoortgang> voortgang) {
        return new ActieplanBeeld(plan, versie, blik, voortgang, inzage.inConcept(plan));
    }
}

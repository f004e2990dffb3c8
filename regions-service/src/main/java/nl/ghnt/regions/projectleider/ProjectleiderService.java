package nl.ghnt.regions.projectleider;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.regio.RegioService;

/** The posts of the regions. */
@ApplicationScoped
public class ProjectleiderService {

    private final ProjectleiderRepository repository;
    private final RegioService regios;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ProjectleiderService(
            ProjectleiderRepository repository, RegioService regios, AuditTrail audit, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<PostBeeld> search(PostFilter filter, TimeView time, PageRequest page, Sort sort) {
        return search(filter.regio, filter, time, page, sort);
    }

    /** The posts of a region. */
    @Transactional
    Page<PostBeeld> vanRegio(String regio, PostVanRegioFilter filter, TimeView time, PageRequest page, Sort sort) {
        return regios.vanBestaande(regio, search(regio, filter, time, page, sort));
    }

    private Page<PostBeeld> search(
            String regio, PostVanRegioFilter filter, TimeView time, PageRequest page, Sort sort) {
        Blik blik = Blik.van(time, clock);
        return repository.search(regio, filter, blik, page, sort).map(post -> PostBeeld.van(post, blik));
    }

    @Transactional
    PostBeeld get(UUID id, TimeView time) {
        Blik blik = Blik.van(time, clock);
        Projectleiderpost post = repository.get(id);
        if (post.geregistreerdOp().isAfter(blik.beschikbaarOp())) {
            throw ProblemException.notFound("Projectleiderpost", id);
        }
        return PostBeeld.van(post, blik);
    }

    /** Who holds a post; that somebody looked is kept. */
    @Transactional
    PostBeeld leesHouder(UUID id, TimeView time) {
        PostBeeld beeld = get(id, time);
        audit.noteReading("projectleiderpost.houder-gelezen", List.of(Projectleiderpost.pad(id)));
        return beeld;
    }

    /** A region gets a post. */
    @Transactional
    PostBeeld stelIn(
            String regio, Projectleiderpost.Functie functie, Bezetting.Opgave opgave, LocalDate begin, Source bron) {
        regios.eisBestaatOp(regio, begin);
        Projectleiderpost post = new Projectleiderpost(regio, functie, opgave, begin, herkomst(bron));
        repository.persist(post);
        vertel(post);
        return beeld(post);
    }

    /** From a day on a post is filled otherwise. */
    @Transactional
    PostBeeld bezet(UUID id, ExpectedVersion expected, Bezetting.Opgave opgave, LocalDate begin, Source bron) {
        Projectleiderpost post = repository.get(id);
        expected.matches(post);
        regios.eisBestaatOp(post.regio(), begin);
        post.bezet(opgave, begin, herkomst(bron));
        vertel(post);
        return beeld(post);
    }

    /** The posts of a region end with the region. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
    public void beeindigPosten(String regio, LocalDate einde, Herkomst herkomst) {
        repository.vergrendeld(regio).stream()
                .filter(post -> post.beeindig(einde, herkomst))
                .forEach(this::vertel);
    }

    private void vertel(Projectleiderpost post) {
        outbox.append(ProjectleiderEvents.Gewijzigd.of(post));
        outbox.append(ProjectleiderEvents.Aangesteld.of(post));
    }

    private PostBeeld beeld(Projectleiderpost post) {
        Instant nu = clock.instant();
        return PostBeeld.van(post, new Blik(post.laatste().geldigheid().begin(), nu));
    }

    private Herkomst herkomst(Source bron) {
        return new Herkomst(bron, clock.instant(), null);
    }
}

package nl.ghnt.projectpool.kerncijfer;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Vastlegging;
import nl.ghnt.projectpool.dekking.DekkingService;
import nl.ghnt.projectpool.dekking.Dekkingsbeeld;

/** Reading the key figures, and registering what a source says of a published one. */
@ApplicationScoped
public class KerncijferService {

    private static final Ordering<Kerncijferstand> STANDEN = new Ordering<Kerncijferstand>()
            .by("volgnummer", stand -> stand.kerncijfer().inhoud().volgnummer())
            .by("code", stand -> stand.kerncijfer().code())
            .by("geregistreerdOp", Kerncijferstand::geregistreerdOp);
    private final KerncijferRepository repository;
    private final DekkingService dekking;
    private final Outbox outbox;
    private final Clock clock;

    KerncijferService(KerncijferRepository repository, DekkingService dekking, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.dekking = dekking;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The figures as known at a moment (null means now), without those of which nothing was known. */
    @Transactional
    public Page<Kerncijferstand> search(
            Kerncijfer.Soort soort, Instant knownAt, ChangedSince changed, PageRequest page, Sort sort) {
        Dekkingsbeeld beeld = soort == null || soort == Kerncijfer.Soort.GETELD ? dekking.bekendOp(knownAt) : null;
        Stream<Kerncijferstand> found = repository.inOrder().stream()
                .filter(kerncijfer -> soort == null || kerncijfer.inhoud().soort() == soort)
                .flatMap(kerncijfer -> stand(kerncijfer, () -> beeld, knownAt).stream())
                .filter(stand -> changed.includes(stand.geregistreerdOp()));
        return STANDEN.page(found, page, sort);
    }

    /**
     * A figure as known at a moment (null means now).
     *
     * @throws ProblemException 404 when there is none, or nothing was known of it
     */
    @Transactional
    public Kerncijferstand get(String code, Instant knownAt) {
        return stand(repository.get(code), () -> dekking.bekendOp(knownAt), knownAt)
                .orElseThrow(() -> ProblemException.notFound("Kerncijfer", code));
    }

    /**
     * All that was registered of a figure, or what was registered or replaced since a moment; nothing for a counted
     * one.
     */
    @Transactional
    public Page<Registratie> registraties(String code, ChangedSince changed, PageRequest page, Sort sort) {
        Stream<Registratie> asked = repository.get(code).registraties().stream()
                .filter(registratie -> changed.includes(registratie.gewijzigdOp()));
        return Vastlegging.ORDER.page(asked, page, sort);
    }

    /** Registers what a source says of a published figure; it takes the place of what was registered before. */
    @Transactional
    public Kerncijferstand registreer(String code, ExpectedVersion expected, Registratie.Inhoud inhoud) {
        Kerncijfer kerncijfer = expected.seen(repository.get(code));
        Registratie registratie = kerncijfer.registreer(inhoud, clock.instant());
        outbox.append(KerncijferEvents.ProjectaantalVastgesteld.of(kerncijfer, registratie));
        return Kerncijferstand.van(kerncijfer, registratie);
    }

    /**
     * Holds when there is such a figure, whether or not anything was registered of it.
     *
     * @throws ProblemException 404 otherwise
     */
    @Transactional
    public void eisBestaand(String code) {
        repository.get(code);
    }

    static String path(String code) {
        return "/kerncijfers/" + code;
    }

    /** @param beeld asked for only when the figure is counted in it */
    private static Optional<Kerncijferstand> stand(
            Kerncijfer kerncijfer, Supplier<Dekkingsbeeld> beeld, Instant knownAt) {
        return kerncijfer.inhoud().soort() == Kerncijfer.Soort.GETELD
                ? Kerncijferstand.geteld(kerncijfer, beeld.get())
                : kerncijfer.registratie(knownAt).map(known -> Kerncijferstand.van(kerncijfer, known));
    }
}

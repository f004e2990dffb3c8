package nl.ghnt.governance.gremium;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

/** Reading the bodies and the rings in which they stand. */
@ApplicationScoped
public class GremiumService {

    private final GremiumRepository repository;
    private final RingRepository ringen;
    private final Clock clock;

    GremiumService(GremiumRepository repository, RingRepository ringen, Clock clock) {
        this.repository = repository;
        this.ringen = ringen;
        this.clock = clock;
    }

    /** A ring with its bodies in order. */
    record BezetteRing(Ring ring, List<Gremium> gremia) {

        /** Moment at which the ring or one of its bodies was recorded last. */
        Instant gewijzigdOp() {
            return Stream.concat(
                            Stream.of(ring.geregistreerdOp()), gremia.stream().map(Gremium::geregistreerdOp))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** All bodies that were known, or with {@code geldigOp} those that existed on that day. */
    @Transactional
    public Page<Gremium> search(GremiumFilter filter, TimeView time, PageRequest page, Sort sort) {
        return Page.of(
                repository.search(filter, time.asksValidOn() ? time.validOn(clock) : null, time.knownAt(clock), sort),
                page);
    }

    /**
     * The body with this code.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 404 when there is none
     */
    @Transactional
    public Gremium get(String code) {
        return repository.get(code);
    }

    /** The body with this code, for whoever refers to it; empty for null. */
    @Transactional
    public Optional<Gremium> find(String code) {
        return code == null ? Optional.empty() : repository.findByIdOptional(code);
    }

    /** Lets one transaction at a time record who belongs to the body, until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        repository.lock(code);
    }

    /** The governance of the programme as one structure of rings (R12), as far as it is asked for. */
    @Transactional
    List<BezetteRing> rings(RingFilter filter, Sort sort) {
        Map<Integer, List<Gremium>> byRing =
                repository.inRings().stream().collect(Collectors.groupingBy(Gremium::ring));
        return ringen.search(filter, sort).stream()
                .map(ring -> new BezetteRing(ring, byRing.getOrDefault(ring.nummer(), List.of())))
                .filter(ring -> filter.includes(ring.gewijzigdOp()))
                .toList();
    }
}

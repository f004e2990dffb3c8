package nl.ghnt.reporting.vragenlijst;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Rechten;

/** Making questionnaires, agreeing on them and releasing them. */
@ApplicationScoped
public class VragenlijstService {

    private static final int MOST = 50;

    private final VragenlijstRepository repository;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Rechten rechten;
    private final Clock clock;
    private final Cache<UUID, List<Vraag>> vrijgegeven =
            Caffeine.newBuilder().maximumSize(MOST).build();

    VragenlijstService(
            VragenlijstRepository repository, Outbox outbox, AuditTrail audit, Rechten rechten, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.audit = audit;
        this.rechten = rechten;
        this.clock = clock;
    }

    /**
     * A questionnaire with its questions, for use inside this service: whoever asks.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    public Vragenlijst get(UUID id) {
        return repository.get(id);
    }

    /**
     * The questions that a campaign asks. No word of a questionnaire changes once it was released (R258): they are read and
     * parsed once.
     *
     * @throws ProblemException 404 when there is no such questionnaire
     */
    @Transactional
    public List<Vraag> gesteld(UUID id) {
        List<Vraag> bekend = vrijgegeven.getIfPresent(id);
        if (bekend != null) {
            return bekend;
        }
        Vragenlijst vragenlijst = repository.get(id);
        List<Vraag> vragen = vragenlijst.inhoud().vragen();
        if (vragenlijst.status() != Vragenlijst.Status.CONCEPT) {
            vrijgegeven.put(id, vragen);
        }
        return vragen;
    }

    /** A questionnaire, for whoever refers to it; empty when there is none. */
    @Transactional
    public Optional<Vragenlijst> find(UUID id) {
        return repository.findByIdOptional(id);
    }

    /** A questionnaire for a reader: concepts do not exist for the public. */
    @Transactional
    Vragenlijst read(UUID id) {
        Vragenlijst vragenlijst = repository.get(id);
        if (vragenlijst.status() == Vragenlijst.Status.CONCEPT && !rechten.leestConceptvragenlijsten()) {
            throw ProblemException.notFound("Vragenlijst", id);
        }
        return vragenlijst;
    }

    @Transactional
    Page<Vragenlijst> search(
            Vragenlijst.Soort soort, Vragenlijst.Status status, Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return repository.search(soort, status, gewijzigdSinds, rechten.leestConceptvragenlijsten(), page, sort);
    }

    @Transactional
    Vragenlijst maak(Vragenlijst.Inhoud inhoud) {
        Vragenregels.check(inhoud.vragen(), List.of());
        Vragenlijst vragenlijst = Vragenlijst.nieuw(Identifiers.next(), inhoud, clock.instant());
        return bewaar("vragenlijst.gemaakt", vragenlijst);
    }

    @Transactional
    Vragenlijst wijzig(UUID id, ExpectedVersion expected, Vragenlijst.Inhoud inhoud) {
        Vragenlijst vragenlijst = expected.seen(repository.get(id));
        Vragenregels.check(inhoud.vragen(), vorigeVragen(vragenlijst));
        vragenlijst.wijzig(inhoud, clock.instant());
        return bewaar("vragenlijst.gewijzigd", vragenlijst);
    }

    @Transactional
    Vragenlijst geefAkkoord(UUID id, ExpectedVersion expected, Partij partij) {
        rechten.eisPartij(partij.name());
        Vragenlijst vragenlijst = expected.seen(repository.get(id));
        vragenlijst.geefAkkoord(new Akkoord(partij, clock.instant(), rechten.id()));
        return bewaar("vragenlijst.akkoord-gegeven", vragenlijst);
    }

    @Transactional
    Vragenlijst geefVrij(UUID id, ExpectedVersion expected) {
        Vragenlijst vragenlijst = expected.seen(repository.get(id));
        vragenlijst.geefVrij(clock.instant());
        outbox.append(VragenlijstEvents.Vrijgegeven.of(vragenlijst));
        return vragenlijst;
    }

    @Transactional
    Vragenlijst trekIn(UUID id, ExpectedVersion expected, String reden) {
        Vragenlijst vragenlijst = expected.seen(repository.get(id));
        vragenlijst.trekIn(reden, clock.instant());
        return bewaar("vragenlijst.ingetrokken", vragenlijst);
    }

    @Transactional
    Vragenlijst maakVersie(UUID id) {
        return bewaar("vragenlijst.gemaakt", repository.get(id).volgendeVersie(Identifiers.next(), clock.instant()));
    }

    private List<Vraag> vorigeVragen(Vragenlijst vragenlijst) {
        return vragenlijst.vorigeVersie() == null
                ? List.of()
                : repository.get(vragenlijst.vorigeVersie()).inhoud().vragen();
    }

    private Vragenlijst bewaar(String handeling, Vragenlijst vragenlijst) {
        repository.persistAndFlush(vragenlijst);
        audit.note(
                handeling,
                "/vragenlijsten/" + vragenlijst.id(),
                Map.of(
                        "versienummer", vragenlijst.versienummer(),
                        "status", vragenlijst.status(),
                        "aantalVragen", vragenlijst.inhoud().vragen().size(),
                        "akkoorden",
                                vragenlijst.akkoorden().stream()
                                        .map(Akkoord::partij)
                                        .toList()));
        return vragenlijst;
    }
}

package nl.ghnt.projectpool.aanvraagronde;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.ThemaService;

/** Setting up rounds, opening, changing and closing them. */
@ApplicationScoped
public class AanvraagrondeService {

    private final AanvraagrondeRepository repository;
    private final ThemaService themas;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    AanvraagrondeService(
            AanvraagrondeRepository repository,
            ThemaService themas,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.themas = themas;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<AanvraagrondeApi.Response> search(AanvraagrondeFilter filter, PageRequest page, Sort sort) {
        Instant nu = clock.instant();
        return repository
                .search(filter, rechten.zietConcepten(), nu, page, sort)
                .map(ronde -> AanvraagrondeApi.Response.of(ronde, nu));
    }

    /**
     * A round.
     *
     * @throws ProblemException 404 when there is none, and for who may not know of a concept
     */
    @Transactional
    Aanvraagronde get(UUID id) {
        Aanvraagronde ronde = repository.get(id);
        if (ronde.geopendOp() == null && !rechten.zietConcepten()) {
            throw ProblemException.notFound("Aanvraagronde", id);
        }
        return ronde;
    }

    /** A round that has opened, as it is now; empty when there is none. */
    @Transactional
    public Optional<Aanvraagronde> geopend(UUID id) {
        return repository.find(id).filter(ronde -> ronde.geopendOp() != null);
    }

    /** The same, which nobody closes or changes until the end of the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Aanvraagronde> geopendVast(UUID id) {
        return repository.findHeld(id).filter(ronde -> ronde.geopendOp() != null);
    }

    /** The same, for who deals with all that is in it: others wait until the end of the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Aanvraagronde> geopendAlleen(UUID id) {
        return repository.findAlone(id).filter(ronde -> ronde.geopendOp() != null);
    }

    /** What each region was granted in a round, in euros. */
    @Transactional
    public Map<String, BigDecimal> toegekendPerRegio(UUID ronde) {
        return repository.toegekendPerRegio(ronde);
    }

    /**
     * A round that what was applied for elsewhere comes into: others wait until the end of the running transaction.
     *
     * @throws ProblemException 404 when there is none, 409 when it is not closed, or is decided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Aanvraagronde inTeLezen(UUID id) {
        Aanvraagronde ronde =
                repository.findAlone(id).orElseThrow(() -> ProblemException.notFound("Aanvraagronde", id));
        ronde.eisInTeLezen(clock.instant());
        return ronde;
    }

    /** What a round was over time. */
    @Transactional
    Page<Rondeversie> versies(UUID id, ChangedSince changed, PageRequest page, Sort sort) {
        get(id);
        return repository.versies(id, changed, page, sort);
    }

    @Transactional
    Aanvraagronde maak(Rondeopzet opzet) {
        eisGoed(opzet, "");
        Aanvraagronde ronde = new Aanvraagronde(opzet, clock.instant());
        repository.persist(ronde);
        audit.note("aanvraagronde.vastgelegd", Aanvraagronde.pad(ronde.id()), opzet);
        return ronde;
    }

    @Transactional
    Aanvraagronde wijzig(UUID id, ExpectedVersion expected, Rondeopzet opzet, String reden) {
        Aanvraagronde ronde = expected.seen(repository.get(id));
        eisGoed(opzet, "/opzet");
        ronde.wijzig(opzet, reden, repository.toegekendPerRegio(id), clock.instant());
        if (ronde.geopendOp() == null) {
            audit.note("aanvraagronde.vastgelegd", Aanvraagronde.pad(id), opzet);
        } else {
            outbox.append(AanvraagrondeEvents.Gewijzigd.of(ronde));
        }
        return ronde;
    }

    @Transactional
    Aanvraagronde open(UUID id, ExpectedVersion expected) {
        Aanvraagronde ronde = expected.seen(repository.get(id));
        ronde.open(clock.instant());
        outbox.append(AanvraagrondeEvents.Geopend.of(ronde));
        return ronde;
    }

    @Transactional
    Aanvraagronde sluit(UUID id, ExpectedVersion expected) {
        Aanvraagronde ronde = expected.seen(repository.get(id));
        ronde.sluit(clock.instant());
        outbox.append(AanvraagrondeEvents.Gesloten.of(ronde, clock.instant()));
        return ronde;
    }

    /**
     * All that was applied for in a round is decided.
     *
     * @param beslist whether that is so
     */
    @Transactional
    public Aanvraagronde besluit(UUID id, ExpectedVersion expected, Predicate<UUID> beslist) {
        Aanvraagronde ronde = expected.seen(get(id));
        Fout.RONDE_ONBESLIST.unless(beslist.test(id), "Beslis eerst over de aanvragen die nog open staan.");
        ronde.besluit(clock.instant());
        outbox.append(AanvraagrondeEvents.Besloten.of(ronde));
        return ronde;
    }

    /**
     * All projects of a round are closed.
     *
     * @param afgesloten whether that is so
     */
    @Transactional
    public Aanvraagronde rondAf(UUID id, ExpectedVersion expected, Predicate<UUID> afgesloten) {
        Aanvraagronde ronde = expected.seen(get(id));
        Fout.RONDE_NIET_AF.unless(
                afgesloten.test(id), "Sluit eerst de projecten af die nog open staan, en beslis op elk bezwaar.");
        ronde.rondAf(clock.instant());
        outbox.append(AanvraagrondeEvents.Afgerond.of(ronde));
        return ronde;
    }

    /** Where a round stands now. */
    public Aanvraagronde.Status status(Aanvraagronde ronde) {
        return ronde.status(clock.instant());
    }

    /** Moment at which a round closed; null as long as it did not. */
    public Instant geslotenOp(Aanvraagronde ronde) {
        return ronde.geslotenOp(clock.instant());
    }

    /** As it is read now. */
    public AanvraagrondeApi.Response toon(Aanvraagronde ronde) {
        return AanvraagrondeApi.Response.of(ronde, clock.instant());
    }

    private void eisGoed(Rondeopzet opzet, String plaats) {
        Set<String> bekend = themas.inOrder().stream().map(Thema::code).collect(Collectors.toSet());
        List<InputFault> fouten = Rondeopzetregels.fouten(opzet, bekend).stream()
                .map(fout -> fout.below(plaats))
                .toList();
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }
}

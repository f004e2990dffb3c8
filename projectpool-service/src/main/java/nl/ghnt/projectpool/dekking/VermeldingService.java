package nl.ghnt.projectpool.dekking;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Vastlegging;

/** One entry of the table: what we think and thought of it, and correcting that. */
@ApplicationScoped
public class VermeldingService {

    private final VermeldingRepository vermeldingen;
    private final ToewijzingRepository toewijzingen;
    private final DekkingstabelRepository tabellen;
    private final DekkingService dekking;
    private final Toewijzingsregels regels;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    VermeldingService(
            VermeldingRepository vermeldingen,
            ToewijzingRepository toewijzingen,
            DekkingstabelRepository tabellen,
            DekkingService dekking,
            Toewijzingsregels regels,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.vermeldingen = vermeldingen;
        this.toewijzingen = toewijzingen;
        this.tabellen = tabellen;
        this.dekking = dekking;
        this.regels = regels;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What we think of an entry, or thought at a moment.
     *
     * @throws ProblemException 404 when there is none, or was none known at that moment
     */
    @Transactional
    public Toewijzing get(UUID id, Instant knownAt) {
        return toewijzingen.of(id).stream()
                .filter(toewijzing -> toewijzing.bekendOp(knownAt))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Vermelding", id));
    }

    /** All that was ever laid down of an entry, or what was laid down or replaced since a moment. */
    @Transactional
    public Page<Toewijzing> toewijzingen(UUID id, ChangedSince changed, PageRequest page, Sort sort) {
        vermeldingen.get(id);
        Stream<Toewijzing> asked =
                toewijzingen.of(id).stream().filter(toewijzing -> changed.includes(toewijzing.gewijzigdOp()));
        return Vastlegging.ORDER.page(asked, page, sort);
    }

    /** Lays down anew to which theme and regions an entry belongs, and tells the table as it then is. */
    @Transactional
    public Toewijzing wijsToe(UUID id, ExpectedVersion expected, Toewijzing.Inhoud gevraagd) {
        tabellen.getForCorrection(vermeldingen.dekkingstabelVan(id));
        Vermelding vermelding = expected.seen(vermeldingen.get(id));
        Toewijzing.Inhoud inhoud = regels.toets(vermelding, gevraagd, toewijzingen.current());
        Toewijzing toewijzing = vermelding.wijsToe(inhoud, clock.instant());
        audit.note("vermelding.toegewezen", path(id), inhoud);
        outbox.append(DekkingEvents.Vastgesteld.of(dekking.nu()));
        return toewijzing;
    }

    static String path(UUID id) {
        return "/vermeldingen/" + id;
    }
}

package nl.ghnt.governance.knelpunt;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.time.TimeView;

/** Receiving the bottlenecks of the regions, and dealing with them step by step. */
@ApplicationScoped
public class KnelpuntService {

    /** Bodies that deal with bottlenecks; each is a role too. */
    private static final Set<String> GREMIA = Set.of(Knelpunt.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP);

    private final KnelpuntRepository repository;
    private final Caller caller;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    KnelpuntService(KnelpuntRepository repository, Caller caller, AuditTrail audit, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Knelpunt> search(KnelpuntFilter filter, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, sort), page);
    }

    @Transactional
    Knelpunt get(UUID id) {
        return repository.get(id);
    }

    /** Takes in what a region tells. The first time, the region hears that it was received; later it is taken over. */
    @Transactional
    void neemAan(ReceivedEvent<KnelpuntGemeld> event) {
        Optional<Knelpunt> bekend = repository.findLocked(event.data().knelpunt());
        if (bekend.isPresent()) {
            bekend.get().neemOver(event, clock.instant());
            note("knelpunt.gewijzigd", bekend.get());
            return;
        }
        Knelpunt knelpunt = new Knelpunt(event, vandaag(), clock.instant());
        repository.persist(knelpunt);
        outbox.append(KnelpuntEvents.Behandeld.of(knelpunt));
    }

    /**
     * The region no longer asks for it.
     *
     * @throws ProblemException 404 when it is not known
     */
    @Transactional
    void trekIn(UUID id, long volgnummer) {
        Knelpunt knelpunt = repository.findLocked(id).orElseThrow(() -> ProblemException.notFound("Knelpunt", id));
        knelpunt.trekIn(volgnummer, clock.instant());
        note("knelpunt.ingetrokken", knelpunt);
    }

    /**
     * A body takes a step, and the region hears of it. The programme team records for every body, others for their own.
     *
     * @throws ProblemException 403 for the step of another body, 409 when the step does not follow
     */
    @Transactional
    Knelpunt behandel(UUID id, ExpectedVersion expected, KnelpuntApi.BehandelRequest request) {
        Knelpunt knelpunt = repository.get(id);
        requireGremium(request.gremium());
        expected.matches(knelpunt.version());
        requireNotInFuture(request.datum());
        knelpunt.behandel(new Behandeling(
                request.stap(), request.gremium(), request.toelichting(), request.datum(), clock.instant()));
        outbox.append(KnelpuntEvents.Behandeld.of(knelpunt));
        return knelpunt;
    }

    private void requireGremium(String gremium) {
        if (!GREMIA.contains(gremium)) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/gremium",
                    "waarde.onbekend",
                    "Knelpunten worden behandeld door programmateam, kernteam of " + "stuurgroep."));
        }
        KitFault.FORBIDDEN.unless(
                caller.has(Rollen.PROGRAMMATEAM, gremium), "U legt geen stappen vast voor '" + gremium + "'.");
    }

    private void requireNotInFuture(LocalDate datum) {
        if (datum.isAfter(vandaag())) {
            throw ProblemException.invalidInput(
                    InputFault.body("/datum", "datum.toekomst", "Een stap is op zijn laatst vandaag gezet."));
        }
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(clock.instant(), TimeView.ZONE);
    }

    private void note(String action, Knelpunt knelpunt) {
        repository.flush();
        audit.note(action, knelpunt.pad(), Map.of("titel", knelpunt.titel(), "regio", knelpunt.regio()));
    }
}

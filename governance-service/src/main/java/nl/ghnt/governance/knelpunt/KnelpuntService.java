package nl.ghnt.governance.knelpunt;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;

/** Receiving the bottlenecks of the regions, and dealing with them step by step. */
@ApplicationScoped
public class KnelpuntService {

    private final KnelpuntRepository repository;
    private final Behandelregels regels;
    private final Rechten rechten;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    KnelpuntService(
            KnelpuntRepository repository,
            Behandelregels regels,
            Rechten rechten,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.regels = regels;
        this.rechten = rechten;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Knelpunt> search(KnelpuntFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, page, sort);
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
        Knelpunt knelpunt = new Knelpunt(event, DutchDay.today(clock), clock.instant());
        repository.persist(knelpunt);
        outbox.append(KnelpuntBehandeld.of(knelpunt));
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
     * @throws ProblemException 400 with all that is wrong with the step, 403 for the step of another body, 409 when the
     *     step does not follow
     */
    @Transactional
    Knelpunt behandel(UUID id, ExpectedVersion expected, KnelpuntApi.BehandelRequest request) {
        Knelpunt knelpunt = repository.get(id);
        rechten.eisBehandelaar(request.gremium());
        expected.matches(knelpunt);
        List<InputFault> fouten = regels.fouten(request);
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
        knelpunt.behandel(new Behandeling(request, clock.instant()));
        outbox.append(KnelpuntBehandeld.of(knelpunt));
        return knelpunt;
    }

    private void note(String action, Knelpunt knelpunt) {
        repository.flush();
        Knelpunt.Inhoud inhoud = knelpunt.inhoud();
        audit.note(action, knelpunt.pad(), Map.of("titel", inhoud.titel(), "regio", inhoud.regio()));
    }
}

package nl.ghnt.regions.begrip;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Kennis;

/** The terms and instruments of the programme. */
@ApplicationScoped
public class BegripService {

    private final BegripRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    BegripService(BegripRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Begrip> search(BegripFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return repository.search(filter, kennis.op(clock), page, sort);
    }

    @Transactional
    Begrip get(String code, Kennis kennis) {
        return repository.get(code, kennis.op(clock));
    }

    /** An instrument came further. */
    @Transactional
    Begrip kwamVerder(String code, ExpectedVersion expected, Begrip.Stap stap) {
        Begrip begrip = repository.get(code);
        expected.matches(begrip);
        begrip.kwamVerder(stap, clock.instant());
        outbox.append(BegripGewijzigd.of(begrip));
        return begrip;
    }
}

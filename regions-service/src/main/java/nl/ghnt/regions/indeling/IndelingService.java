package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

/** Reading the partitions. */
@ApplicationScoped
public class IndelingService {

    private final IndelingRepository repository;
    private final Clock clock;

    IndelingService(IndelingRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All partitions that were known, or with {@code geldigOp} those that held on that day. */
    @Transactional
    public Page<Indeling> search(Indeling.Soort soort, TimeView time, PageRequest page, Sort sort) {
        return Page.of(
                repository.search(soort, time.asksValidOn() ? time.validOn(clock) : null, time.knownAt(clock), sort),
                page);
    }

    @Transactional
    public Indeling get(String code) {
        return repository.get(code);
    }
}

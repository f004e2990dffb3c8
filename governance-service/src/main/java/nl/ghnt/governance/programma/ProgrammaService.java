package nl.ghnt.governance.programma;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

/** Reading the programme. */
@ApplicationScoped
public class ProgrammaService {

    private final ProgrammaRepository repository;
    private final Clock clock;

    ProgrammaService(ProgrammaRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All programmes that were known, or with {@code geldigOp} those that ran on that day. */
    @Transactional
    public Page<Programma> search(ProgrammaFilter filter, TimeView time, PageRequest page, Sort sort) {
        return Page.of(
                repository.search(filter, time.asksValidOn() ? time.validOn(clock) : null, time.knownAt(clock), sort),
                page);
    }

    @Transactional
    public Programma get(String code) {
        return repository.get(code);
    }
}

package nl.ghnt.regions.gemeente;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

/** Reading the municipalities. */
@ApplicationScoped
public class GemeenteService {

    private final GemeenteRepository repository;
    private final Clock clock;

    GemeenteService(GemeenteRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All municipalities that were known, or with {@code geldigOp} those that existed on that day. */
    @Transactional
    public Page<Gemeente> search(GemeenteFilter filter, TimeView time, PageRequest page, Sort sort) {
        return repository.search(
                filter, time.asksValidOn() ? time.validOn(clock) : null, time.knownAt(clock), page, sort);
    }

    @Transactional
    public Gemeente get(String code, TimeView time) {
        return repository.get(Gemeentecode.van(code), time.knownAt(clock));
    }

    /** The municipalities of a day that were known at a moment, by code. */
    @Transactional
    public List<Gemeente> op(LocalDate dag, Instant moment) {
        return repository.op(dag, moment);
    }

    /** The municipalities that a text names, by what was known at a moment; more than one where two have one name. */
    @Transactional
    public List<Gemeente> genaamd(String tekst, Instant moment) {
        return repository.genaamd(tekst, moment);
    }

    /** The municipalities with these codes, by name; an unknown code is left out. */
    @Transactional
    public List<Gemeente> withCodes(Collection<String> codes) {
        return repository.withCodes(codes);
    }
}

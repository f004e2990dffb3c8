package nl.ghnt.reporting.expositie;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the expositions. */
@ApplicationScoped
public class ExpositieService {

    private final ExpositieRepository repository;

    ExpositieService(ExpositieRepository repository) {
        this.repository = repository;
    }

    @Transactional
    Page<ReizendeExpositie> search(ExpositieFilter filter, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, sort), page);
    }

    @Transactional
    ReizendeExpositie get(String code) {
        return repository.get(code);
    }

    /** The exposition of the programme, which has one. */
    @Transactional
    public ReizendeExpositie eerste() {
        return repository.findAll(Sort.by("begin")).firstResultOptional().orElseThrow();
    }
}

package nl.ghnt.governance.functie;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the posts. */
@ApplicationScoped
public class FunctieService {

    private final FunctieRepository repository;

    FunctieService(FunctieRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Page<Functie> search(FunctieFilter filter, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, sort), page);
    }

    @Transactional
    public Functie get(String code) {
        return repository.get(code);
    }

    /** The post with this code, for whoever refers to it; empty for null. */
    @Transactional
    public Optional<Functie> find(String code) {
        return code == null ? Optional.empty() : repository.find(code);
    }

    /** Lets one transaction at a time record who holds the post, until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        repository.lock(code);
    }
}

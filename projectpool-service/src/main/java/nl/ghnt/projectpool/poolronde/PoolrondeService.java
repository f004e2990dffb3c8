package nl.ghnt.projectpool.poolronde;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the rounds. */
@ApplicationScoped
public class PoolrondeService {

    private final PoolrondeRepository repository;

    PoolrondeService(PoolrondeRepository repository) {
        this.repository = repository;
    }

    /** All rounds, or with {@code jaar} those that cover that calendar year. */
    @Transactional
    public Page<Poolronde> search(Integer jaar, Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return Page.of(repository.search(jaar, gewijzigdSinds, sort), page);
    }

    @Transactional
    public Poolronde get(String code) {
        return repository.get(code);
    }

    /** Codes of all rounds, in order. */
    @Transactional
    public List<String> codes() {
        return repository.listAll(Sort.by("volgnummer")).stream()
                .map(Poolronde::code)
                .toList();
    }
}

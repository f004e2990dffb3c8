package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the experiments of others. */
@ApplicationScoped
public class ExperimentService {

    private final ExperimentRepository repository;

    ExperimentService(ExperimentRepository repository) {
        this.repository = repository;
    }

    @Transactional
    Page<Experiment> search(String eigenaar, Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return Page.of(repository.search(eigenaar, gewijzigdSinds, sort), page);
    }

    @Transactional
    Experiment get(String code) {
        return repository.get(code);
    }
}

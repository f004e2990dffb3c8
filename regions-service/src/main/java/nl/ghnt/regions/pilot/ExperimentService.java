package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Kennis;

/** Reading the experiments of others. */
@ApplicationScoped
public class ExperimentService {

    private final ExperimentRepository repository;
    private final Clock clock;

    ExperimentService(ExperimentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    Page<Experiment> search(ExperimentFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, kennis.op(clock), sort), page);
    }

    @Transactional
    Experiment get(String code, Kennis kennis) {
        return repository.get(code, kennis.op(clock));
    }
}

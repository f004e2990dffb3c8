package nl.ghnt.projectpool.projectenpool;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the pools. */
@ApplicationScoped
public class ProjectenpoolService {

    private final ProjectenpoolRepository repository;

    ProjectenpoolService(ProjectenpoolRepository repository) {
        this.repository = repository;
    }

    /** Pools that a text names in any known spelling; all when {@code naam} is null. */
    @Transactional
    public Page<Projectenpool> search(String naam, Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return Page.of(
                repository.registeredSince(gewijzigdSinds, sort).stream()
                        .filter(pool -> naam == null || pool.heet(naam))
                        .toList(),
                page);
    }

    @Transactional
    public Projectenpool get(String code) {
        return repository.get(code);
    }
}

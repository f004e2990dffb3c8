package nl.ghnt.projectpool.projectenpool;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.data.ProgrammeRowService;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the pools. */
@Singleton
public class ProjectenpoolService extends ProgrammeRowService<Projectenpool> {

    ProjectenpoolService(EntityManager entities) {
        super(Projectenpool.class, "Projectenpool", entities);
    }

    /** Pools that a text names in any known spelling; all when {@code naam} is null. */
    @Transactional
    public Page<Projectenpool> search(String naam, ChangedSince changed, PageRequest page, Sort sort) {
        String standing = "from Projectenpool where vervallenOp is null" + CountedRows.orderBy(sort);
        return Page.of(
                entities.createQuery(standing, Projectenpool.class).getResultList().stream()
                        .filter(pool -> changed.includes(pool.geregistreerdOp()))
                        .filter(pool -> naam == null || pool.heet(naam))
                        .toList(),
                page);
    }
}

package nl.ghnt.reporting.rapportagenorm;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the norms for reporting. */
@ApplicationScoped
public class RapportagenormService {

    private final RapportagenormRepository repository;

    RapportagenormService(RapportagenormRepository repository) {
        this.repository = repository;
    }

    @Transactional
    Page<Rapportagenorm> search(ChangedSince changed, PageRequest page, Sort sort) {
        return Page.of(repository.search(changed, sort), page);
    }
}

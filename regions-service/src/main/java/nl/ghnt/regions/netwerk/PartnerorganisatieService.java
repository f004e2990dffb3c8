package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Kennis;

/** Reading the organisations that the sources name as partners. */
@ApplicationScoped
public class PartnerorganisatieService {

    private final PartnerorganisatieRepository repository;
    private final Clock clock;

    PartnerorganisatieService(PartnerorganisatieRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    Page<Partnerorganisatie> search(PartnerorganisatieFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, kennis.op(clock), sort), page);
    }

    @Transactional
    Partnerorganisatie get(String code, Kennis kennis) {
        return repository.get(code, kennis.op(clock));
    }
}

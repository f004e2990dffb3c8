package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the organisations that the sources name as partners. */
@ApplicationScoped
public class PartnerorganisatieService {

    private final PartnerorganisatieRepository repository;

    PartnerorganisatieService(PartnerorganisatieRepository repository) {
        this.repository = repository;
    }

    @Transactional
    Page<Partnerorganisatie> search(Instant gewijzigdSinds, PageRequest page, Sort sort) {
        return Page.of(repository.search(gewijzigdSinds, sort), page);
    }

    @Transactional
    Partnerorganisatie get(String code) {
        return repository.get(code);
    }
}

package nl.ghnt.governance.organisatie;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the organisations. */
@ApplicationScoped
public class OrganisatieService {

    private final OrganisatieRepository repository;

    OrganisatieService(OrganisatieRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Page<Organisatie> search(OrganisatieFilter filter, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, sort), page);
    }

    @Transactional
    public Organisatie get(String code) {
        return repository.get(code);
    }

    /** The organisation with this code, for whoever refers to it; empty for null. */
    @Transactional
    public Optional<Organisatie> find(String code) {
        return code == null ? Optional.empty() : repository.find(code);
    }
}

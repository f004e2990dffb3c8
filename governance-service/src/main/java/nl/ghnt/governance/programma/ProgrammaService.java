package nl.ghnt.governance.programma;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading the programme. */
@ApplicationScoped
public class ProgrammaService {

    private final ProgrammaRepository repository;

    ProgrammaService(ProgrammaRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Page<Programma> search(PageRequest page, Sort sort) {
        return Page.of(repository.search(sort), page);
    }

    @Transactional
    public Programma get(String code) {
        return repository.get(code);
    }
}

package nl.ghnt.governance.programma;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ProgrammaRepository implements PanacheRepositoryBase<Programma, String> {

    Programma get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Programma", code));
    }

    PanacheQuery<Programma> search(Sort sort) {
        return findAll(sort);
    }
}

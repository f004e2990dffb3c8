package nl.ghnt.governance.persoon;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PersoonRepository implements PanacheRepositoryBase<Persoon, UUID> {

    Persoon get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Persoon", id));
    }

    PanacheQuery<Persoon> search(Sort sort) {
        return findAll(sort);
    }

    Optional<Persoon> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }
}

package nl.ghnt.governance.persoon;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PersoonRepository implements PanacheRepositoryBase<Persoon, UUID> {

    Persoon get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Persoon", id));
    }

    PanacheQuery<Persoon> search(PersoonFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Persoon")
                .and("lower(left(achternaam, 1)) = lower(:beginletter)", "beginletter", filter.beginletter)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }

    Optional<Persoon> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }
}

package nl.ghnt.governance.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PersoonRepository implements PanacheRepositoryBase<Persoon, UUID> {

    Persoon get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("Persoon", id));
    }

    Optional<Persoon> find(UUID id) {
        return find("id = ?1 and vervallenOp is null", id).singleResultOptional();
    }

    Page<Persoon> search(PersoonFilter filter, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Persoon")
                .and("vervallenOp is null")
                .and("lower(left(naam.achternaam, 1)) = lower(:beginletter)", "beginletter", filter.beginletter)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Persoon.class, conditions, page, sort);
    }

    Optional<Persoon> findByCode(String code) {
        return find("code = ?1 and vervallenOp is null", code).singleResultOptional();
    }
}

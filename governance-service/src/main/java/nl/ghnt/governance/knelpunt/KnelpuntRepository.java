package nl.ghnt.governance.knelpunt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class KnelpuntRepository implements PanacheRepositoryBase<Knelpunt, UUID> {

    Knelpunt get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Knelpunt", id));
    }

    /** For whoever cannot ask somebody to try again: waits for others that change it. */
    Optional<Knelpunt> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<Knelpunt> search(KnelpuntFilter filter, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Knelpunt")
                .and("inhoud.regio = :regio", "regio", filter.regio)
                .and("status = :status", "status", filter.status)
                .and("ingetrokken = :ingetrokken", "ingetrokken", filter.ingetrokken)
                .and("inhoud.gevraagdNiveau = :niveau", "niveau", filter.niveau())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Knelpunt.class, conditions, page, sort);
    }
}

package nl.ghnt.governance.knelpunt;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Conditions;
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

    PanacheQuery<Knelpunt> search(KnelpuntFilter filter, Sort sort) {
        Conditions conditions = Conditions.none()
                .when("regio", filter.regio, "regio = :regio")
                .when("status", filter.status, "status = :status")
                .when("ingetrokken", filter.ingetrokken, "ingetrokken = :ingetrokken")
                .when("niveau", filter.gevraagdNiveau, "gevraagdNiveau = :niveau")
                .when("changedSince", filter.gewijzigdSinds, "gewijzigdOp >= :changedSince");
        return find(conditions.text(), sort, conditions.parameters());
    }
}

package nl.ghnt.governance.besluit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BesluitRepository implements PanacheRepositoryBase<Besluit, UUID> {

    Besluit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Besluit", id));
    }

    PanacheQuery<Besluit> search(BesluitFilter filter, Sort sort) {
        Conditions conditions = Conditions.none()
                .when("gremium", filter.gremium(), "gremium = :gremium")
                .when("status", filter.status(), "status = :status")
                .when("onderwerpSoort", filter.onderwerpSoort(), "onderwerpSoort = :onderwerpSoort")
                .when("onderwerp", filter.onderwerp(), "onderwerp = :onderwerp")
                .when("bijeenkomst", filter.bijeenkomst(), "bijeenkomst = :bijeenkomst")
                .when("changedSince", filter.changedSince(), "geregistreerdOp >= :changedSince");
        return find(conditions.text(), sort, conditions.parameters());
    }

    Optional<Besluit> findByAgendapunt(UUID agendapunt) {
        return find("agendapunt", agendapunt).firstResultOptional();
    }
}

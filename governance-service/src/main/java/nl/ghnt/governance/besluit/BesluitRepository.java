package nl.ghnt.governance.besluit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BesluitRepository implements PanacheRepositoryBase<Besluit, UUID> {

    Besluit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Besluit", id));
    }

    PanacheQuery<Besluit> search(BesluitFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Besluit")
                .and("gremium = :gremium", "gremium", filter.gremium())
                .and("status = :status", "status", filter.status())
                .and("onderwerpSoort = :onderwerpSoort", "onderwerpSoort", filter.onderwerpSoort())
                .and("onderwerp = :onderwerp", "onderwerp", filter.onderwerp())
                .and("bijeenkomst = :bijeenkomst", "bijeenkomst", filter.bijeenkomst())
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }

    Optional<Besluit> findByAgendapunt(UUID agendapunt) {
        return find("agendapunt", agendapunt).firstResultOptional();
    }
}

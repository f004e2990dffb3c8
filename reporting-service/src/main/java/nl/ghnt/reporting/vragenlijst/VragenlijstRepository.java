package nl.ghnt.reporting.vragenlijst;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class VragenlijstRepository implements PanacheRepositoryBase<Vragenlijst, UUID> {

    Vragenlijst get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Vragenlijst", id));
    }

    PanacheQuery<Vragenlijst> search(
            Vragenlijst.Soort soort,
            Vragenlijst.Status status,
            Instant gewijzigdSinds,
            boolean metConcepten,
            Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (!metConcepten) {
            where.append(" and status <> :concept");
            parameters.put("concept", Vragenlijst.Status.CONCEPT);
        }
        if (soort != null) {
            where.append(" and soort = :soort");
            parameters.put("soort", soort);
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.put("status", status);
        }
        if (gewijzigdSinds != null) {
            where.append(" and gewijzigdOp >= :sinds");
            parameters.put("sinds", gewijzigdSinds);
        }
        return find(where.toString(), sort, parameters);
    }
}

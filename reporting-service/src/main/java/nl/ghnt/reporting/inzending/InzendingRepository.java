package nl.ghnt.reporting.inzending;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class InzendingRepository implements PanacheRepositoryBase<Inzending, UUID> {

    /** A submission with its current version: one statement. */
    Inzending get(UUID id) {
        return find("from Inzending i join fetch i.huidigeVersie where i.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Inzending", id));
    }

    List<Inzending> ofUitvraag(UUID uitvraag) {
        return list("uitvraag", uitvraag);
    }

    /** All versions, oldest first. */
    List<InzendingVersie> versies(UUID inzending) {
        return getEntityManager()
                .createQuery(
                        "from InzendingVersie where inzending = :inzending order by versienummer",
                        InzendingVersie.class)
                .setParameter("inzending", inzending)
                .getResultList();
    }

    PanacheQuery<Inzending> search(InzendingFilter filter, Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        add(where, parameters, " and uitvraag = :uitvraag", "uitvraag", filter.uitvraag());
        add(where, parameters, " and regio = :regio", "regio", filter.regio());
        add(where, parameters, " and status = :status", "status", filter.status());
        add(where, parameters, " and gewijzigdOp >= :sinds", "sinds", filter.gewijzigdSinds());
        add(where, parameters, " and regio in :eigen", "eigen", filter.eigenRegios());
        return find(where.toString(), sort, parameters);
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }
}

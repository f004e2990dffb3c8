package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class IndelingRepository implements PanacheRepositoryBase<Indeling, String> {

    private static final String KNOWN = "geregistreerdOp <= :knownAt and (:soort is null or soort = :soort)";
    private static final String VALID =
            " and (geldigheid.begin is null or geldigheid.begin <= :validOn) and (geldigheid.end is null or geldigheid.end > :validOn)";

    Indeling get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Indeling", code));
    }

    /** Partitions that were known at a moment; with {@code validOn} only those that held on that day. */
    PanacheQuery<Indeling> search(Indeling.Soort soort, LocalDate validOn, Instant knownAt, Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("knownAt", knownAt);
        parameters.put("soort", soort);
        if (validOn == null) {
            return find(KNOWN, sort, parameters);
        }
        parameters.put("validOn", validOn);
        return find(KNOWN + VALID, sort, parameters);
    }
}

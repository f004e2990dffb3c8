package nl.ghnt.regions.gemeente;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class GemeenteRepository implements PanacheRepositoryBase<Gemeente, String> {

    private static final String VALID =
            " and (geldigheid.begin is null or geldigheid.begin <= :validOn) and (geldigheid.end is null or geldigheid.end > :validOn)";

    Gemeente get(String code, Instant knownAt) {
        return find("code = ?1 and geregistreerdOp <= ?2", code, knownAt)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Gemeente", code));
    }

    /** Municipalities that were known at a moment; with {@code validOn} only those that existed on that day. */
    PanacheQuery<Gemeente> search(GemeenteFilter filter, LocalDate validOn, Instant knownAt, Sort sort) {
        StringBuilder where = new StringBuilder("geregistreerdOp <= :knownAt");
        Map<String, Object> parameters = new HashMap<>(Map.of("knownAt", knownAt));
        if (filter.naam != null) {
            where.append(" and locate(:naam, lower(naam)) > 0");
            parameters.put("naam", filter.naam.toLowerCase(Locale.ROOT));
        }
        if (filter.provincie != null) {
            where.append(" and provincieCode = :provincie");
            parameters.put("provincie", filter.provincie);
        }
        if (filter.veiligThuis != null) {
            where.append(" and veiligThuis = :veiligThuis");
            parameters.put("veiligThuis", filter.veiligThuis);
        }
        if (filter.gewijzigdSinds != null) {
            where.append(" and geregistreerdOp > :gewijzigdSinds");
            parameters.put("gewijzigdSinds", filter.gewijzigdSinds);
        }
        if (validOn != null) {
            where.append(VALID);
            parameters.put("validOn", validOn);
        }
        return find(where.toString(), sort, parameters);
    }

    List<Gemeente> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1 order by naam, code", codes);
    }
}

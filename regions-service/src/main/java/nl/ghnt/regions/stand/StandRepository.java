package nl.ghnt.regions.stand;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StandRepository implements PanacheRepositoryBase<Stand, UUID> {

    Optional<Stand> find(String regio, Periode periode) {
        return find(
                        "from Stand s left join fetch s.bijdragen where s.regio = ?1 and s.periode = ?2",
                        regio,
                        periode.code())
                .singleResultOptional();
    }

    /** All states of a half-year that were known at a moment, with their submissions. */
    List<Stand> of(Periode periode, Instant knownAt) {
        return list("""
                from Stand s left join fetch s.bijdragen
                where s.periode = ?1 and s.geregistreerdOp <= ?2 order by s.regio""", periode.code(), knownAt);
    }

    PanacheQuery<Stand> search(StandFilter filter, Instant knownAt, Sort sort) {
        StringBuilder where = new StringBuilder("geregistreerdOp <= :knownAt");
        Map<String, Object> parameters = new HashMap<>(Map.of("knownAt", knownAt));
        if (filter.periode != null) {
            where.append(" and periode = :periode");
            parameters.put("periode", filter.periode.code());
        }
        if (filter.regio != null) {
            where.append(" and regio = :regio");
            parameters.put("regio", filter.regio);
        }
        if (filter.gewijzigdSinds != null) {
            where.append(" and gewijzigdOp > :gewijzigdSinds");
            parameters.put("gewijzigdSinds", filter.gewijzigdSinds);
        }
        return find(where.toString(), sort, parameters);
    }
}

package nl.ghnt.regions.regiowijziging;

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
class RegiowijzigingRepository implements PanacheRepositoryBase<Regiowijziging, UUID> {

    Regiowijziging get(UUID id) {
        return find("from Regiowijziging w left join fetch w.betrokkenen where w.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Regiowijziging", id));
    }

    PanacheQuery<Regiowijziging> search(RegiowijzigingFilter filter, Instant knownAt, Sort sort) {
        StringBuilder where = new StringBuilder("from Regiowijziging w where w.geregistreerdOp <= :knownAt");
        Map<String, Object> parameters = new HashMap<>(Map.of("knownAt", knownAt));
        if (filter.soort != null) {
            where.append(" and w.soort = :soort");
            parameters.put("soort", filter.soort);
        }
        if (filter.regio != null) {
            where.append(" and exists (select 1 from w.betrokkenen b where b.regio = :regio)");
            parameters.put("regio", filter.regio);
        }
        if (filter.gewijzigdSinds != null) {
            where.append(" and w.geregistreerdOp > :gewijzigdSinds");
            parameters.put("gewijzigdSinds", filter.gewijzigdSinds);
        }
        return find(where.toString(), sort, parameters);
    }
}

package nl.ghnt.regions.projectleider;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;

@ApplicationScoped
class ProjectleiderRepository implements PanacheRepositoryBase<Projectleiderpost, UUID> {

    private static final String HOLDS_STATUS = """
            exists (select 1 from Bezetting b where b.post = p and b.status = :status
                 and b.geregistreerdOp <= :knownAt and (b.vervallenOp is null or b.vervallenOp > :knownAt)
                 and b.geldigheid.begin <= :validOn and (b.geldigheid.end is null or b.geldigheid.end > :validOn))""";

    Projectleiderpost get(UUID id) {
        return find("from Projectleiderpost p join fetch p.bezettingen where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Projectleiderpost", id));
    }

    List<Projectleiderpost> of(String regio) {
        return list("from Projectleiderpost p join fetch p.bezettingen where p.regio = ?1 order by p.functie", regio);
    }

    PanacheQuery<Projectleiderpost> search(PostFilter filter, Blik blik, Sort sort) {
        StringBuilder where = new StringBuilder("from Projectleiderpost p where p.geregistreerdOp <= :knownAt");
        Map<String, Object> parameters = new HashMap<>(Map.of("knownAt", blik.beschikbaarOp()));
        if (filter.regio != null) {
            where.append(" and p.regio = :regio");
            parameters.put("regio", filter.regio);
        }
        if (filter.functie != null) {
            where.append(" and p.functie = :functie");
            parameters.put("functie", filter.functie);
        }
        if (filter.gewijzigdSinds != null) {
            where.append(" and p.gewijzigdOp > :gewijzigdSinds");
            parameters.put("gewijzigdSinds", filter.gewijzigdSinds);
        }
        if (filter.status != null) {
            where.append(" and ").append(HOLDS_STATUS);
            parameters.put("status", filter.status);
            parameters.put("validOn", blik.geldigOp());
        }
        return find(where.toString(), sort, parameters);
    }
}

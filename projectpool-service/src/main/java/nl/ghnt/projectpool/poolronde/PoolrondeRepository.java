package nl.ghnt.projectpool.poolronde;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PoolrondeRepository implements PanacheRepositoryBase<Poolronde, String> {

    Poolronde get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Poolronde", code));
    }

    /** Rounds registered after a moment; with {@code jaar} only those that cover that calendar year. */
    PanacheQuery<Poolronde> search(Integer jaar, Instant since, Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", since);
        if (jaar == null) {
            return find("geregistreerdOp >= :since", sort, parameters);
        }
        parameters.put("jaar", jaar);
        return find("geregistreerdOp >= :since and array_contains(jaren, :jaar)", sort, parameters);
    }
}

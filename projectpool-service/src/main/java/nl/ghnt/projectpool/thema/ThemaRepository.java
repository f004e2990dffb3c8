package nl.ghnt.projectpool.thema;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ThemaRepository implements PanacheRepositoryBase<Thema, String> {

    private static final String CHANGED_ABOUT =
            "geregistreerdOp >= :since and (:doelgroep is null or doelgroep = :doelgroep)";

    Thema get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Thema", code));
    }

    /** Themes registered after a moment; with {@code doelgroep} only those about that target group. */
    PanacheQuery<Thema> search(String doelgroep, Instant since, Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", since);
        parameters.put("doelgroep", doelgroep);
        return find(CHANGED_ABOUT, sort, parameters);
    }

    /** All themes in printed order. */
    List<Thema> inOrder() {
        return listAll(Sort.by("volgnummer"));
    }
}

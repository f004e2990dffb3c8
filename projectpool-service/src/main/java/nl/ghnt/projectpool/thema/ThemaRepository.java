package nl.ghnt.projectpool.thema;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ThemaRepository implements PanacheRepositoryBase<Thema, String> {

    Thema get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Thema", code));
    }

    /** Themes about a target group, registered since a moment; null does not matter. */
    PanacheQuery<Thema> search(String doelgroep, Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Thema")
                .and("doelgroep = :doelgroep", "doelgroep", doelgroep)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }

    /** All themes in printed order. */
    List<Thema> inOrder() {
        return listAll(Sort.by("volgnummer"));
    }
}

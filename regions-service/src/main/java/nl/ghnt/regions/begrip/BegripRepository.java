package nl.ghnt.regions.begrip;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BegripRepository implements PanacheRepositoryBase<Begrip, String> {

    Begrip get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Begrip", code));
    }

    /** Terms with a text in their name, or in one of their other names. */
    PanacheQuery<Begrip> search(String naam, Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Begrip")
                .and(
                        "locate(:naam, lower(naam)) > 0 or locate(:naam, lower(cast(andereNamen as string))) > 0",
                        "naam",
                        naam == null ? null : naam.toLowerCase(Locale.ROOT))
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

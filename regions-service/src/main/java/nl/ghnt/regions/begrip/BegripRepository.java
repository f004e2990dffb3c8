package nl.ghnt.regions.begrip;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class BegripRepository implements PanacheRepositoryBase<Begrip, UUID> {

    Begrip get(String code) {
        return find("code = ?1 and vervallenOp is null", code)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Begrip", code));
    }

    Begrip get(String code, Instant moment) {
        return find(
                        "from Begrip b where b.code = :code and " + Zichtbaar.toen("b"),
                        Map.of("code", code, "knownAt", moment))
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Begrip", code));
    }

    /** Terms with a text in their name, or in one of their other names. */
    PanacheQuery<Begrip> search(BegripFilter filter, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from Begrip b")
                .and(Zichtbaar.toen("b"))
                .with("knownAt", moment)
                .andContains(List.of("naam", "cast(andereNamen as string)"), "naam", filter.naam())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

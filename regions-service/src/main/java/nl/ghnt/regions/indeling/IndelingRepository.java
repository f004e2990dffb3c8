package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class IndelingRepository implements PanacheRepositoryBase<Indeling, String> {

    Indeling get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Indeling", code));
    }

    Indeling get(String code, Instant knownAt) {
        Indeling indeling = get(code);
        if (indeling.geregistreerdOp().isAfter(knownAt)) {
            throw ProblemException.notFound("Indeling", code);
        }
        return indeling;
    }

    /** Partitions that were known at a moment; with {@code validOn} only those that held on that day. */
    PanacheQuery<Indeling> search(
            Indeling.Soort soort, Instant changedSince, LocalDate validOn, Instant knownAt, Sort sort) {
        Conditions where = Conditions.of("from Indeling i")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("soort = :soort", "soort", soort)
                .and("geregistreerdOp >= :changedSince", "changedSince", changedSince)
                .and(Zichtbaar.geldig("i"), "validOn", validOn);
        return find(where.query(), sort, where.parameters());
    }
}

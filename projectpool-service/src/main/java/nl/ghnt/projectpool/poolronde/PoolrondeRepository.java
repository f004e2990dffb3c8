package nl.ghnt.projectpool.poolronde;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PoolrondeRepository implements PanacheRepositoryBase<Poolronde, String> {

    Poolronde get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Poolronde", code));
    }

    /** Rounds that cover a calendar year, registered since a moment; null does not matter. */
    PanacheQuery<Poolronde> search(Integer jaar, Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Poolronde")
                .and("array_contains(jaren, :jaar)", "jaar", jaar)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

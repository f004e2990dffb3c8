package nl.ghnt.governance.leervorm;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class LeervormRepository implements PanacheRepositoryBase<Leervorm, String> {

    Leervorm get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Leervorm", code));
    }

    /** Ways of learning; with {@code validOn} only those of that day. */
    PanacheQuery<Leervorm> search(ChangedSince changed, LocalDate validOn, Sort sort) {
        Conditions conditions = Conditions.of("from Leervorm")
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds())
                .and(
                        "geldigheid.begin <= :validOn and (geldigheid.end is null or geldigheid.end > :validOn)",
                        "validOn",
                        validOn);
        return find(conditions.query(), sort, conditions.parameters());
    }
}

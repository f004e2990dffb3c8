package nl.ghnt.governance.gremium;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class GremiumRepository implements PanacheRepositoryBase<Gremium, String> {

    Gremium get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Gremium", code));
    }

    /** Waits for others that record who belongs to it. */
    void lock(String code) {
        findById(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Bodies that were known at a moment; with {@code validOn} only those that existed on that day. */
    PanacheQuery<Gremium> search(GremiumFilter filter, LocalDate validOn, Instant knownAt, Sort sort) {
        Conditions conditions = Conditions.of("from Gremium")
                .andContains("naam", "naam", filter.naam)
                .and("soort = :soort", "soort", filter.soort)
                .and("ring = :ring", "ring", filter.ring)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and(
                        "geldigheid.begin <= :validOn and (geldigheid.end is null or geldigheid.end > :validOn)",
                        "validOn",
                        validOn);
        return find(conditions.query(), sort, conditions.parameters());
    }

    /** Bodies that stand in a ring, from the inside outwards. */
    List<Gremium> inRings() {
        return list("ring is not null", Sort.by("ring").and("volgordeInRing"));
    }
}

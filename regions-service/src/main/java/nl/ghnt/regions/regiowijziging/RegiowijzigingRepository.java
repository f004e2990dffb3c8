package nl.ghnt.regions.regiowijziging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class RegiowijzigingRepository implements PanacheRepositoryBase<Regiowijziging, UUID> {

    private static final int REGISTER = 0x72656769;

    /**
     * Lets one transaction at a time change the register, until it ends: of two that end the same region, the second sees
     * that it has ended.
     */
    void vergrendelRegister() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + REGISTER + ")", Integer.class)
                .getSingleResult();
    }

    Regiowijziging get(UUID id, Instant knownAt) {
        return find(
                        "from Regiowijziging w left join fetch w.betrokkenen where w.id = ?1 and w.geregistreerdOp <= ?2",
                        id,
                        knownAt)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Regiowijziging", id));
    }

    Page<Regiowijziging> search(RegiowijzigingFilter filter, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Regiowijziging w")
                .and("w.geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("w.soort = :soort", "soort", filter.soort)
                .and("exists (select 1 from w.betrokkenen b where b.regio = :regio)", "regio", filter.regio)
                .and("w.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Regiowijziging.class, where, page, sort);
    }
}

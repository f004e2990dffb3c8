package nl.ghnt.regions.netwerk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class RegionaleBijeenkomstRepository implements PanacheRepositoryBase<RegionaleBijeenkomst, UUID> {

    RegionaleBijeenkomst get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Regionale bijeenkomst", id));
    }

    PanacheQuery<RegionaleBijeenkomst> search(RegionaleBijeenkomstFilter filter, Sort sort) {
        Conditions where = Conditions.of("from RegionaleBijeenkomst b")
                .and("b.regio = :regio", "regio", filter.regio)
                .and("b.netwerk = :netwerk", "netwerk", filter.netwerk)
                .and("b.soort = :soort", "soort", filter.soort)
                .and("b.status = :status", "status", filter.status)
                .and("coalesce(b.gehoudenDatum, b.geplandeDatum) >= :vanDatum", "vanDatum", filter.vanDatum)
                .and("coalesce(b.gehoudenDatum, b.geplandeDatum) <= :totDatum", "totDatum", filter.totDatum)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

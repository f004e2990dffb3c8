package nl.ghnt.regions.netwerk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class RegionaleBijeenkomstRepository implements Herinnering<RegionaleBijeenkomst> {

    @Override
    public String naam() {
        return "Regionale bijeenkomst";
    }

    PanacheQuery<RegionaleBijeenkomst> search(RegionaleBijeenkomstFilter filter, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from RegionaleBijeenkomst b")
                .and(Zichtbaar.toen("b"))
                .with("knownAt", moment)
                .and("b.regio = :regio", "regio", filter.regio)
                .and("b.netwerk = :netwerk", "netwerk", filter.netwerk)
                .and("b.soort = :soort", "soort", filter.soort)
                .and("b.status = :status", "status", filter.status)
                .and("coalesce(b.gehoudenDatum, b.geplandeDatum) >= :vanDatum", "vanDatum", filter.vanDatum)
                .and("coalesce(b.gehoudenDatum, b.geplandeDatum) <= :totDatum", "totDatum", filter.totDatum)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

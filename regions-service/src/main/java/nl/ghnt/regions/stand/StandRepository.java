package nl.ghnt.regions.stand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class StandRepository implements PanacheRepositoryBase<Stand, UUID> {

    private static final String GEWIJZIGD_OP = Zichtbaar.gewijzigdOp("s", "stand", "StandBijdrage");

    private static final Map<String, String> ORDERS =
            Map.of("periode", "s.periode", "regio", "s.regio", "gewijzigdOp", GEWIJZIGD_OP, "id", "s.id");

    Optional<Stand> find(String regio, Periode periode) {
        return find(
                        "from Stand s left join fetch s.bijdragen where s.regio = ?1 and s.periode = ?2",
                        regio,
                        periode.code())
                .singleResultOptional();
    }

    Page<Stand> search(String regio, StandVanRegioFilter filter, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Stand s")
                .and("s.geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("s.periode = :periode", "periode", filter.periode == null ? null : filter.periode.code())
                .and("s.regio = :regio", "regio", regio)
                .and(GEWIJZIGD_OP + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(
                getEntityManager(), "s", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Stand) row[0]);
    }
}

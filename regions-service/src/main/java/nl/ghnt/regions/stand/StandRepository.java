package nl.ghnt.regions.stand;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Periode;

@ApplicationScoped
class StandRepository implements PanacheRepositoryBase<Stand, UUID> {

    Optional<Stand> find(String regio, Periode periode) {
        return find(
                        "from Stand s left join fetch s.bijdragen where s.regio = ?1 and s.periode = ?2",
                        regio,
                        periode.code())
                .singleResultOptional();
    }

    /** All states of a half-year that were known at a moment, with their submissions. */
    List<Stand> of(Periode periode, Instant knownAt) {
        return list("""
                from Stand s left join fetch s.bijdragen
                where s.periode = ?1 and s.geregistreerdOp <= ?2 order by s.regio""", periode.code(), knownAt);
    }

    PanacheQuery<Stand> search(StandFilter filter, Instant knownAt, Sort sort) {
        Conditions where = Conditions.of("from Stand")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("periode = :periode", "periode", filter.periode == null ? null : filter.periode.code())
                .and("regio = :regio", "regio", filter.regio)
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

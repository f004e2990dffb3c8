package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.gemeente.Gemeente;

/** Which municipality belonged to which region when, and what was recorded of it when. */
@ApplicationScoped
class GemeenteInRegioRepository {

    private static final String FROM = """
            from Samenstelling s join s.gemeenten c join Gemeente g on g.code = c join s.regio r
            left join r.namen n on n.soort = CANONIEK and n.vervallenOp is null
             and n.geldigheid.begin <= s.geldigheid.begin
             and (n.geldigheid.end is null or n.geldigheid.end > s.geldigheid.begin)""";
    private static final Map<String, String> ORDERS = Map.of(
            "regio", "r.code",
            "code", "g.code",
            "naam", "g.naam",
            "begin", "s.geldigheid.begin",
            "geregistreerdOp", "s.geregistreerdOp",
            "id", "s.id");

    private final EntityManager entities;

    GemeenteInRegioRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All that was ever recorded of a municipality; with a day or a moment only what held or was known then. */
    Page<GemeenteInRegio> history(GemeenteRegiosFilter filter, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .and("g.code = :gemeente", "gemeente", filter.gemeente)
                .and("r.code = :regio", "regio", filter.regio)
                .and(Zichtbaar.geldig("s"), "validOn", filter.geldigOp)
                .and(Zichtbaar.bekend("s"), "knownAt", filter.beschikbaarOp)
                .and("coalesce(s.vervallenOp, s.geregistreerdOp) >= :since", "since", filter.gewijzigdSinds);
        return search(where, page, sort);
    }

    /** The municipalities of a region as seen. */
    Page<GemeenteInRegio> members(
            String regio, LocalDate validOn, Instant knownAt, GemeentenFilter filter, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .and("r.code = :regio", "regio", regio)
                .and(Zichtbaar.geldig("s"), "validOn", validOn)
                .and(Zichtbaar.bekend("s"), "knownAt", knownAt)
                .and("locate(:naam, lower(g.naam)) > 0", "naam", filter.naam())
                .and("s.geregistreerdOp >= :since", "since", filter.gewijzigdSinds);
        return search(where, page, sort);
    }

    private Page<GemeenteInRegio> search(Conditions where, PageRequest page, Sort sort) {
        String select = "select r.code, coalesce(n.naam, r.code), g, s, count(*) over () ";
        return CountedRows.page(
                query(select + where.query() + CountedRows.orderBy(sort, ORDERS), Object[].class, where),
                page,
                () -> query("select count(*) " + where.query(), Long.class, where)
                        .getSingleResult(),
                row -> new GemeenteInRegio(
                        (String) row[0], (String) row[1], (Gemeente) row[2], (Samenstelling) row[3]));
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Conditions where) {
        TypedQuery<T> query = entities.createQuery(text, type);
        where.parameters().forEach(query::setParameter);
        return query;
    }
}

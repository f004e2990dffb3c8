package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.gemeente.Roepnaam;

/** Which municipality belonged to which region when, and what was recorded of it when. */
@ApplicationScoped
class GemeenteInRegioRepository {

    private static final String FROM = """
            from Samenstelling s join s.gemeenten c join Gemeente g on g.code = c join s.regio r
            left join r.namen n on n.vermelding.soort = CANONIEK and %s
             and n.geldigheid.begin <= s.geldigheid.begin
             and (n.geldigheid.end is null or n.geldigheid.end > s.geldigheid.begin)""".formatted(Zichtbaar.bekend("n"));
    private static final Map<String, String> ORDERS = Map.of(
            "regio", "r.code",
            "code", "g.code",
            "naam", "g.inhoud.naam",
            "begin", "s.geldigheid.begin",
            "geregistreerdOp", "s.geregistreerdOp",
            "id", "s.id");

    private final EntityManager entities;

    GemeenteInRegioRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * All that was ever recorded of a municipality; with a day or a moment only what held or was known then.
     *
     * @param moment the moment asked for, else now: names and lapses are told as they were known then
     */
    Page<GemeenteInRegio> history(GemeenteRegiosFilter filter, Instant moment, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .with("knownAt", moment)
                .and("g.code = :gemeente", "gemeente", filter.gemeente)
                .and("r.code = :regio", "regio", filter.regio)
                .and(Zichtbaar.geldig("s"), "validOn", filter.geldigOp)
                .and(Zichtbaar.bekend("s"), "knownAt", filter.beschikbaarOp)
                .and(Zichtbaar.gewijzigdOp("s") + " >= :since", "since", filter.gewijzigdSinds());
        return search(where, moment, page, sort);
    }

    /** The municipalities of a region as seen. */
    Page<GemeenteInRegio> members(String regio, Blik blik, GemeentenFilter filter, PageRequest page, Sort sort) {
        Conditions where = seen(Conditions.of(FROM), regio, blik)
                .andContains(
                        List.of("g.inhoud.naam", "g.inhoud.officieleNaam"), "naam", Roepnaam.inRegister(filter.naam))
                .and("s.geregistreerdOp >= :since", "since", filter.gewijzigdSinds());
        return search(where, blik.beschikbaarOp(), page, sort);
    }

    /** Whether the municipalities of a region are recorded as seen, be it that there are none. */
    boolean membersAreKnown(String regio, Blik blik) {
        return seen(Conditions.of("from Samenstelling s join s.regio r"), regio, blik)
                        .and("s.inhoud.onbekendReden is null")
                        .query(entities, "select count(*) ", "", Long.class)
                        .getSingleResult()
                > 0;
    }

    private static Conditions seen(Conditions where, String regio, Blik blik) {
        return where.and("r.code = :regio", "regio", regio)
                .and(Zichtbaar.gezien("s"))
                .with("validOn", blik.geldigOp())
                .with("knownAt", blik.beschikbaarOp());
    }

    private Page<GemeenteInRegio> search(Conditions where, Instant moment, PageRequest page, Sort sort) {
        return CountedRows.page(
                entities,
                "r.code, coalesce(n.vermelding.naam, r.code), g, s",
                where,
                CountedRows.orderBy(sort, ORDERS),
                page,
                row -> new GemeenteInRegio(
                        (String) row[0], (String) row[1], (Gemeente) row[2], (Samenstelling) row[3], moment));
    }
}

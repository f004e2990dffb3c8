package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.indeling.Geldend;

/** Regions as they are seen: the database chooses, sorts and pages, and gives no fact that is not asked for. */
@ApplicationScoped
class RegioBeeldRepository {

    private static final String FROM = "from Regio r join r.bestaan b on " + Zichtbaar.gezien("b")
            + " left join r.namen n on n.vermelding.soort = CANONIEK and " + Zichtbaar.gezien("n");
    private static final String BLADZIJDE =
            "from (select r.code as code, count(*) over () as totaal, row_number() over (%s) as plaats ";
    private static final String DELEN = " limit :size offset :offset) p join Regio r on r.code = p.code"
            + " join r.bestaan b on " + Zichtbaar.gezien("b")
            + " left join r.namen n on " + Zichtbaar.gezien("n")
            + " left join Indeling i on i.inhoud.soort = GHNT and " + Geldend.gezien("i")
            + " order by p.plaats";
    private static final String HEET_ONGEVEER = "exists (select 1 from RegioNaam m where m.regio = r"
            + " and locate(:sleutel, m.sleutel) > 0 and " + Zichtbaar.gezien("m") + ")";

    // what a region came from and went on in stands beside that it exists, its municipalities beside their composition;
    // that it exists is read of every day, and so are the compositions where none is seen
    private static final String BEKEND =
            """
            select f, g, o from RegioFeit f join fetch f.regio r join fetch r.bestaan
            left join Samenstelling s on s = f left join s.gemeenten c left join Gemeente g on g.code = c
            left join Opvolging o on type(f) = Bestaan and o.geregistreerdOp <= :knownAt
                and (o.voorganger = :code or o.opvolger = :code)
            where f.regio.code = :code and (type(f) = Bestaan or %s
                or type(f) = Samenstelling and %s
                    and not exists (select 1 from Samenstelling z where z.regio.code = :code and %s))
            order by collate(g.inhoud.naam as dutch), g.code, o.ingangsdatum, o.voorganger, o.opvolger""".formatted(Zichtbaar.gezien("f"), Zichtbaar.bekend("f"), Zichtbaar.gezien("z"));

    /** When the region {@code r} changed last, as far as known at {@code knownAt}. */
    static final String GEWIJZIGD_OP = Zichtbaar.gewijzigdOp(
            "r", "regio", "Bestaan", "RegioNaam", "RegioGrondslag", "VeiligThuisKoppeling", "Samenstelling");

    private static final Map<String, String> ORDERS = Map.of(
            "code",
            "r.code",
            "naam",
            "coalesce(n.vermelding.naam, r.code)",
            "begin",
            "b.geldigheid.begin",
            "gewijzigdOp",
            GEWIJZIGD_OP);

    private final EntityManager entities;

    RegioBeeldRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of regions.
     *
     * @param geldend the partition that holds on the day; empty when none is known, and when no region is on the page
     */
    record Bladzijde(Page<RegioBeeld> regios, Optional<Geldend> geldend) {}

    /** The regions that are seen, with their names and the partition of that day: one statement. */
    Bladzijde search(RegioFilter filter, Blik blik, PageRequest page, Sort sort) {
        Conditions where = where(filter, blik);
        String order = CountedRows.orderBy(sort, ORDERS);
        List<RegioRij> rijen = where.query(
                        entities, RegioRij.SELECT + BLADZIJDE.formatted(order), order + DELEN, RegioRij.class)
                .setParameter("size", page.size())
                .setParameter("offset", page.offset())
                .getResultList();
        Map<String, List<RegioRij>> perRegio =
                rijen.stream().collect(Collectors.groupingBy(RegioRij::code, LinkedHashMap::new, Collectors.toList()));
        Optional<RegioRij> eerste = rijen.stream().findFirst();
        return new Bladzijde(
                CountedRows.page(
                        perRegio.values().stream()
                                .map(regio -> RegioRij.beeld(regio, blik))
                                .toList(),
                        eerste.map(RegioRij::totaal),
                        page,
                        () -> where.count(entities)),
                eerste.flatMap(RegioRij::indelingOpDag));
    }

    private static Conditions where(RegioFilter filter, Blik blik) {
        return seen(FROM, blik)
                .and("r.indeling = :indeling", "indeling", filter.indeling)
                .and(GEWIJZIGD_OP + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and(
                        HEET_ONGEVEER,
                        "sleutel",
                        filter.naam == null
                                ? null
                                : NaamSleutel.van(filter.naam).sleutel());
    }

    /**
     * A region with what is seen of it: one statement, and one more when it changed later.
     *
     * @throws ProblemException 404 when it is not in the register
     */
    BekendeRegio get(String code, Blik blik) {
        return find(code, blik).orElseThrow(() -> ProblemException.notFound("Regio", code));
    }

    /** The same; empty when it is not in the register. */
    Optional<BekendeRegio> find(String code, Blik blik) {
        Set<RegioFeit<?>> feiten = new LinkedHashSet<>();
        Map<Samenstelling, List<Gemeente>> gemeenten = new HashMap<>();
        Set<Opvolging> opvolgingen = new LinkedHashSet<>();
        entities.createQuery(BEKEND, Object[].class)
                .setParameter("code", code)
                .setParameter("validOn", blik.geldigOp())
                .setParameter("knownAt", blik.beschikbaarOp())
                .getResultList()
                .forEach(row -> {
                    feiten.add((RegioFeit<?>) row[0]);
                    if (row[1] instanceof Gemeente gemeente) {
                        gemeenten
                                .computeIfAbsent((Samenstelling) row[0], samenstelling -> new ArrayList<>())
                                .add(gemeente);
                    }
                    if (row[2] instanceof Opvolging opvolging) {
                        opvolgingen.add(opvolging);
                    }
                });
        return feiten.stream()
                .findFirst()
                .map(RegioFeit::regio)
                .map(regio -> new BekendeRegio(
                        regio,
                        blik,
                        gewijzigdOp(regio, blik.beschikbaarOp()),
                        feiten,
                        gemeenten,
                        List.copyOf(opvolgingen)));
    }

    private Instant gewijzigdOp(Regio regio, Instant knownAt) {
        if (!regio.gewijzigdOp().isAfter(knownAt)) {
            return regio.gewijzigdOp();
        }
        return entities.createQuery("select " + GEWIJZIGD_OP + " from Regio r where r = :regio", Instant.class)
                .setParameter("regio", regio)
                .setParameter("knownAt", knownAt)
                .getSingleResult();
    }

    /** A region with the periods in which it existed: one statement. */
    Optional<Regio> find(String code) {
        return entities
                .createQuery("from Regio r join fetch r.bestaan where r.code = :code", Regio.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The canonical names of the regions that are seen, by code; empty when these are not all known: one statement. */
    Map<String, String> populatie(Blik blik) {
        Map<String, String> namen = new TreeMap<>();
        seen(FROM, blik)
                .and(
                        "exists (select 1 from Indeling i where i.inhoud.soort = GHNT and i.ledenOnbekendReden is null and "
                                + Geldend.gezien("i") + ")")
                .query(entities, "select r.code, coalesce(n.vermelding.naam, r.code) ", "", Object[].class)
                .getResultList()
                .forEach(row -> namen.put((String) row[0], (String) row[1]));
        return namen;
    }

    /** Codes of the regions that are seen, in order: one statement. */
    List<String> codes(Blik blik) {
        return seen("from Regio r join r.bestaan b on " + Zichtbaar.gezien("b"), blik)
                .query(entities, "select r.code ", " order by r.code", String.class)
                .getResultList();
    }

    private static Conditions seen(String from, Blik blik) {
        return Conditions.of(from).with("validOn", blik.geldigOp()).with("knownAt", blik.beschikbaarOp());
    }
}

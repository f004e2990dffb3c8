package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.gemeente.Gemeente;

/** Regions as they are seen: the database chooses, sorts and pages, and gives no fact that is not asked for. */
@ApplicationScoped
class RegioBeeldRepository {

    private static final Comparator<RegioNaam.Vermelding> CANONIEK_EERST =
            Comparator.comparing(RegioNaam.Vermelding::soort).thenComparing(RegioNaam.Vermelding::naam);

    private static final String FROM = "from Regio r join r.bestaan b on " + Zichtbaar.gezien("b")
            + " left join r.namen n on n.vermelding.soort = CANONIEK and " + Zichtbaar.gezien("n");
    private static final String KERN = "r.code, r.indeling, r.beginInBron, r.bron, r.geregistreerdOp";
    private static final String HEET_ONGEVEER = "exists (select 1 from RegioNaam m where m.regio = r"
            + " and locate(:sleutel, m.sleutel) > 0 and " + Zichtbaar.gezien("m") + ")";
    private static final String MET_GEMEENTEN =
            "from Samenstelling f left join fetch f.gemeenten c left join Gemeente g on g.code = c";

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

    /** The regions that are seen, with their names: two statements. */
    Page<RegioBeeld> search(RegioFilter filter, Blik blik, PageRequest page, Sort sort) {
        Page<RegioBeeld> regios = CountedRows.page(
                entities,
                KERN + ", b.geldigheid, " + GEWIJZIGD_OP,
                where(filter, blik),
                CountedRows.orderBy(sort, ORDERS),
                page,
                row -> beeld(row, blik));
        Map<String, List<RegioNaam.Gezien>> namen =
                namen(regios.items().stream().map(beeld -> beeld.regio().code()).toList(), blik);
        return regios.map(beeld -> beeld.metNamen(namen));
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

    private static RegioBeeld beeld(Object[] row, Blik blik) {
        RegioBeeld.Kern regio = new RegioBeeld.Kern(
                (String) row[0], (String) row[1], (PartialDate) row[2], (Source) row[3], (Instant) row[4]);
        return new RegioBeeld(regio, blik, (Validity) row[5], List.of(), (Instant) row[6]);
    }

    private Instant gewijzigdOp(Regio regio, Blik blik) {
        if (!regio.gewijzigdOp().isAfter(blik.beschikbaarOp())) {
            return regio.gewijzigdOp();
        }
        return entities.createQuery("select " + GEWIJZIGD_OP + " from Regio r where r = :regio", Instant.class)
                .setParameter("regio", regio)
                .setParameter("knownAt", blik.beschikbaarOp())
                .getSingleResult();
    }

    /** The names that are seen of some regions, by code. */
    private Map<String, List<RegioNaam.Gezien>> namen(Collection<String> codes, Blik blik) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return seen("from RegioNaam n where any_of(:codes, n.regio.code) and " + Zichtbaar.gezien("n"), blik)
                .with("codes", codes)
                .query(entities, "select " + RegioNaam.Gezien.SELECT + " ", "", RegioNaam.Gezien.class)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(RegioNaam.Gezien::vermelding, CANONIEK_EERST))
                .collect(Collectors.groupingBy(RegioNaam.Gezien::regio));
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

    Regio get(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound("Regio", code));
    }

    RegioBeeld beeld(Regio regio, Blik blik) {
        Validity bestaan = regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow();
        return new RegioBeeld(RegioBeeld.Kern.van(regio), blik, bestaan, List.of(), gewijzigdOp(regio, blik))
                .metNamen(namen(List.of(regio.code()), blik));
    }

    Optional<RegioGrondslag> grondslag(String code, Blik blik) {
        return van(code, "from RegioGrondslag f", blik)
                .query(entities, "", "", RegioGrondslag.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<VeiligThuisKoppeling> veiligThuis(String code, Blik blik) {
        return van(code, "from VeiligThuisKoppeling f", blik)
                .query(entities, "", " order by f.inhoud.code", VeiligThuisKoppeling.class)
                .getResultList();
    }

    /** The composition as seen: one statement, and one more when nothing is recorded. */
    SamenstellingBeeld samenstelling(Regio regio, Blik blik) {
        List<Object[]> rows = van(regio.code(), MET_GEMEENTEN, blik)
                .query(entities, "select f, g ", " order by collate(g.inhoud.naam as dutch), g.code", Object[].class)
                .getResultList();
        Optional<Samenstelling> samenstelling =
                rows.stream().map(row -> (Samenstelling) row[0]).findFirst();
        List<Gemeente> gemeenten = rows.stream()
                .filter(row -> row[1] != null)
                .map(row -> (Gemeente) row[1])
                .toList();
        List<Validity> perioden = rows.isEmpty() ? bekendePerioden(regio.code(), blik) : List.of();
        return new SamenstellingBeeld(regio, blik, samenstelling, gemeenten, perioden);
    }

    private List<Validity> bekendePerioden(String code, Blik blik) {
        return Conditions.of("from Samenstelling f")
                .and("f.regio.code = :code", "code", code)
                .and("f.inhoud.onbekendReden is null")
                .and(Zichtbaar.bekend("f"), "knownAt", blik.beschikbaarOp())
                .query(entities, "", " order by f.geldigheid.begin nulls first", Samenstelling.class)
                .getResultList()
                .stream()
                .map(Samenstelling::geldigheid)
                .toList();
    }

    List<Opvolging> opvolgingen(String code, Blik blik) {
        return Conditions.of("from Opvolging")
                .and("voorganger = :code or opvolger = :code", "code", code)
                .and("geregistreerdOp <= :knownAt", "knownAt", blik.beschikbaarOp())
                .query(entities, "", " order by ingangsdatum, voorganger, opvolger", Opvolging.class)
                .getResultList();
    }

    /** The canonical names of the regions that are seen, by code: one statement. */
    Map<String, String> naamPerCode(Blik blik) {
        Map<String, String> namen = new TreeMap<>();
        seen(FROM, blik)
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

    /** Of facts of a region those that are seen. */
    private static Conditions van(String code, String feiten, Blik blik) {
        return seen(feiten, blik).and("f.regio.code = :code", "code", code).and(Zichtbaar.gezien("f"));
    }

    private static Conditions seen(String from, Blik blik) {
        return Conditions.of(from).with("validOn", blik.geldigOp()).with("knownAt", blik.beschikbaarOp());
    }
}

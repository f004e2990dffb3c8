package nl.ghnt.regions.actieplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class ActieplanRepository implements PanacheRepositoryBase<Actieplan, UUID> {

    private static final String FROM = "from ActieplanVersie v join v.plan p";

    // v is the version that had been adopted last
    private static final String ADOPTED = """
        v.vastgesteldOp <= :knownAt and v.beginGeldigheid <= :validOn
             and not exists (select 1 from ActieplanVersie later where later.plan = p
                 and later.vastgesteldOp <= :knownAt and later.beginGeldigheid <= :validOn
                 and later.beginGeldigheid > v.beginGeldigheid)\
        """;

    // v is the concept of a plan that was never adopted
    private static final String CONCEPT = "p.geldendeVersie is null and v.nummer = 1 and v.geregistreerdOp <= :knownAt";

    private static final String STATUS = """
        (select o.status from Actieplan q join q.overgangen o where q = p and o.geregistreerdOp <= :knownAt
             and (o.ingangsdatum is null or o.ingangsdatum <= :validOn) order by index(o) desc limit 1)\
        """;

    private static final String EINDE = """
        (select o.ingangsdatum from Actieplan q join q.overgangen o where q = p and o.geregistreerdOp <= :knownAt
             and o.status in (AFGEROND, INGETROKKEN))\
        """;

    private static final String CONCEPTVERSIE = """
        (select c.nummer from ActieplanVersie c where c.plan = p and c.geregistreerdOp <= :knownAt
             and (c.vastgesteldOp is null or c.vastgesteldOp > :knownAt)
             and (c.ingetrokkenOp is null or c.ingetrokkenOp > :knownAt))\
        """;

    private static final String GEWIJZIGD = """
        case when p.gewijzigdOp <= :knownAt then p.gewijzigdOp else greatest(
             (select max(o.geregistreerdOp) from Actieplan q join q.overgangen o
                  where q = p and o.geregistreerdOp <= :knownAt),
             (select max(w.vastgesteldOp) from ActieplanVersie w where w.plan = p and w.vastgesteldOp <= :knownAt),
             (select max(w.ingetrokkenOp) from ActieplanVersie w where w.plan = p and w.ingetrokkenOp <= :knownAt),
             (select max(w.geregistreerdOp) from ActieplanVersie w
                  where w.plan = p and w.geregistreerdOp <= :knownAt)) end\
        """;

    // the same for who does not see a concept
    private static final String OPENBAAR_GEWIJZIGD = """
        case when p.openbaarGewijzigdOp <= :knownAt then p.openbaarGewijzigdOp else greatest(
             (select max(o.geregistreerdOp) from Actieplan q join q.overgangen o
                  where q = p and o.geregistreerdOp <= :knownAt),
             (select max(w.vastgesteldOp) from ActieplanVersie w where w.plan = p and w.vastgesteldOp <= :knownAt))
             end\
        """;

    private static final String HOLDS = STATUS + " in (VASTGESTELD, IN_UITVOERING)";

    private static final Map<String, String> ORDERS = Map.of(
            "regio", "p.regio",
            "status", STATUS,
            "beginGeldigheid", "p.beginGeldigheid",
            "geregistreerdOp", "p.geregistreerdOp",
            "id", "p.id");

    /** A plan with its versions and states: two statements. */
    Actieplan get(UUID id) {
        find("from Actieplan p join fetch p.versies where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Actieplan", id));
        return find("from Actieplan p join fetch p.overgangen where p.id = ?1", id)
                .singleResult();
    }

    List<Actieplan> of(String regio) {
        return list("from Actieplan p join fetch p.versies where p.regio = ?1", regio);
    }

    /** The version that was in force in a region; empty when none was. */
    Optional<ActieplanVersie> inForce(String regio, Blik blik) {
        return seen("from ActieplanVersie v join fetch v.plan p", blik)
                .and(ADOPTED)
                .and(HOLDS)
                .and("p.regio = :regio", "regio", regio)
                .query(getEntityManager(), "select v ", "", ActieplanVersie.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** By region, the codes of the elements that the version in force speaks of; a region without one is not there. */
    Map<String, Set<String>> elementsInForce(Blik blik) {
        Map<String, Set<String>> elements = new TreeMap<>();
        seen(FROM, blik)
                .and(ADOPTED)
                .and(HOLDS)
                .query(getEntityManager(), "select p.regio, v.elementen ", "", Object[].class)
                .getResultList()
                .forEach(row -> elements.put((String) row[0], Set.of((String[]) row[1])));
        return elements;
    }

    /** One page of the plans that the reader may know of: one statement. */
    Page<Planregel> search(ActieplanFilter filter, Rechten.Zicht zicht, Blik blik, PageRequest page, Sort sort) {
        Conditions where = seen(FROM, blik);
        String gewijzigd = zicht.alles()
                ? GEWIJZIGD
                : "case when any_of(:eigen, p.regio) then " + GEWIJZIGD + " else " + OPENBAAR_GEWIJZIGD + " end";
        if (zicht.alles()) {
            where.and("(" + ADOPTED + ") or (" + CONCEPT + ")");
        } else {
            where.and("(" + ADOPTED + ") or (any_of(:eigen, p.regio) and " + CONCEPT + ")")
                    .with("eigen", zicht.eigen());
        }
        if (filter.time.asksValidOn()) {
            where.and(HOLDS);
        }
        where.and("p.regio = :regio", "regio", filter.regio)
                .and(STATUS + " = :status", "status", filter.status)
                .and("is_in(:thema, v.elementen)", "thema", filter.thema)
                .and(gewijzigd + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        String select = String.join(", ", "v", "p", STATUS, EINDE, CONCEPTVERSIE, gewijzigd);
        Map<String, String> orders = new HashMap<>(ORDERS);
        orders.put("gewijzigdOp", gewijzigd);
        String order = CountedRows.orderBy(sort, orders);
        return CountedRows.page(getEntityManager(), select, where, order, page, row -> line(row, zicht));
    }

    private static Conditions seen(String from, Blik blik) {
        return Conditions.of(from).with("knownAt", blik.beschikbaarOp()).with("validOn", blik.geldigOp());
    }

    private static Planregel line(Object[] row, Rechten.Zicht zicht) {
        Actieplan plan = (Actieplan) row[1];
        Integer concept = zicht.ziet(plan.regio()) ? (Integer) row[4] : null;
        return new Planregel(
                plan, (ActieplanVersie) row[0], (Planstatus) row[2], (LocalDate) row[3], concept, (Instant) row[5]);
    }
}

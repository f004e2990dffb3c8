package nl.ghnt.regions.integriteit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;

/** Asks the database what does not fit; the rules themselves are in its function {@code integriteit}. */
@ApplicationScoped
class IntegriteitRepository {

    private static final String WHERE = """
            where (cast(:soort as text) is null or soort = :soort) and (cast(:regio as text) is null or regio = :regio)
              and (cast(:sinds as timestamptz) is null
                or regio in (select v.regio from vastlegging v where v.op between :sinds and :bekend)
                or gemeente in (select v.gemeente from vastlegging v where v.op between :sinds and :bekend)
                or indeling in (select v.indeling from vastlegging v where v.op between :sinds and :bekend))""";
    private static final String SELECT = """
            select soort, regio, gemeente, indeling, dag, toelichting, count(*) over () from integriteit(:op, :bekend)
            """ + WHERE;
    private static final String COUNT = "select count(*) from integriteit(:op, :bekend) " + WHERE;

    private static final Map<String, String> ORDERS = Stream.of(
                    "soort", "regio", "gemeente", "indeling", "dag", "toelichting")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));

    private final EntityManager entities;

    IntegriteitRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One page of what is found. */
    Page<Bevinding> search(BevindingFilter filter, Blik blik, PageRequest page, Sort sort) {
        return CountedRows.page(
                query(SELECT + CountedRows.orderBy(sort, ORDERS), filter, blik),
                page,
                () -> (Long) query(COUNT, filter, blik).getSingleResult(),
                Bevinding::of);
    }

    private Query query(String text, BevindingFilter filter, Blik blik) {
        return entities.createNativeQuery(text)
                .setParameter("op", blik.geldigOp())
                .setParameter("bekend", blik.beschikbaarOp())
                .setParameter("soort", filter.soort == null ? null : filter.soort.name())
                .setParameter("regio", filter.regio)
                .setParameter("sinds", filter.gewijzigdSinds());
    }

    /** How much is found of each kind, also when that is nothing. */
    Map<Bevinding.Soort, Long> counts(Blik blik) {
        Map<Bevinding.Soort, Long> counts = new EnumMap<>(Bevinding.Soort.class);
        for (Bevinding.Soort soort : Bevinding.Soort.values()) {
            counts.put(soort, 0L);
        }
        List<?> rows = entities.createNativeQuery(
                        "select soort, count(*) from integriteit(:op, :bekend) group by soort", Object[].class)
                .setParameter("op", blik.geldigOp())
                .setParameter("bekend", blik.beschikbaarOp())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(Bevinding.Soort.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }
}

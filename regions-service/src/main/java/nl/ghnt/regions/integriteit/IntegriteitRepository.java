package nl.ghnt.regions.integriteit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Asks the database what does not fit; the rules themselves are in its function {@code integriteit}. */
@ApplicationScoped
class IntegriteitRepository {

    private static final String WHERE = """
            where (cast(:soort as text) is null or soort = :soort) and (cast(:regio as text) is null or regio = :regio)""";
    private static final String SELECT = """
            select soort, regio, gemeente, indeling, dag, toelichting, count(*) over () from integriteit(:op)
            """ + WHERE;
    private static final String COUNT = "select count(*) from integriteit(:op) " + WHERE;

    private final EntityManager entities;

    IntegriteitRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One page of what is found. */
    Page<Bevinding> search(BevindingFilter filter, LocalDate op, PageRequest page, Sort sort) {
        List<?> rows = entities.createNativeQuery(SELECT + orderBy(sort), Object[].class)
                .setParameter("op", op)
                .setParameter("soort", filter.soort == null ? null : filter.soort.name())
                .setParameter("regio", filter.regio)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = rows.isEmpty() && page.index() > 0 ? count(filter, op) : total(rows);
        return new Page<>(rows.stream().map(row -> Bevinding.of((Object[]) row)).toList(), total, page);
    }

    /** How much is found of each kind, also when that is nothing. */
    Map<Bevinding.Soort, Long> counts(LocalDate op) {
        Map<Bevinding.Soort, Long> counts = new EnumMap<>(Bevinding.Soort.class);
        for (Bevinding.Soort soort : Bevinding.Soort.values()) {
            counts.put(soort, 0L);
        }
        List<?> rows = entities.createNativeQuery(
                        "select soort, count(*) from integriteit(:op) group by soort", Object[].class)
                .setParameter("op", op)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(Bevinding.Soort.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    private long count(BevindingFilter filter, LocalDate op) {
        return (Long) entities.createNativeQuery(COUNT, Long.class)
                .setParameter("op", op)
                .setParameter("soort", filter.soort == null ? null : filter.soort.name())
                .setParameter("regio", filter.regio)
                .getSingleResult();
    }

    private static long total(List<?> rows) {
        return rows.isEmpty() ? 0 : (Long) ((Object[]) rows.get(0))[6];
    }

    private static String orderBy(Sort sort) {
        return sort.getColumns().stream()
                .map(column -> column.getName() + (column.getDirection() == Sort.Direction.Descending ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}

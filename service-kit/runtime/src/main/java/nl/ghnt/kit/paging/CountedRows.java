package nl.ghnt.kit.paging;

import io.quarkus.panache.common.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Pages of queries written by hand that bring their total along: the last column is {@code count(*) over ()}. */
public final class CountedRows {

    private CountedRows() {}

    /**
     * One page: one statement, and one more on a page after the last, where no row brings the total.
     *
     * @param query gives rows of which the last column is the total
     * @param count asks for the total when there is no row
     * @param mapping what a row is
     */
    public static <T> Page<T> page(
            Query query, PageRequest request, LongSupplier count, Function<Object[], T> mapping) {
        List<?> rows = query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        List<Object[]> columns = rows.stream().map(Object[].class::cast).toList();
        return page(
                columns.stream().map(mapping).toList(),
                columns.stream().findFirst().map(row -> (Long) row[row.length - 1]),
                request,
                count);
    }

    /**
     * A page of which a row brought the total.
     *
     * @param total empty when there was no row
     * @param count asks for the total when there is no row, but may be on pages before
     */
    public static <T> Page<T> page(List<T> items, Optional<Long> total, PageRequest request, LongSupplier count) {
        return new Page<>(items, total.orElseGet(() -> request.index() == 0 ? 0 : count.getAsLong()), request);
    }

    /**
     * One page of the rows that hold to conditions, in the same way.
     *
     * @param select what a row gives, for example {@code "p, v.nummer"}
     * @param order see {@link #orderBy}
     */
    public static <T> Page<T> page(
            EntityManager entities,
            String select,
            Conditions where,
            String order,
            PageRequest request,
            Function<Object[], T> mapping) {
        return page(
                where.query(entities, "select " + select + ", count(*) over () ", order, Object[].class),
                request,
                () -> where.count(entities),
                mapping);
    }

    /**
     * One page of entities that hold to conditions on them, in the same way.
     *
     * @param where of a query that begins with {@code from} and the entity, with or without an alias
     */
    public static <E> Page<E> page(
            EntityManager entities, Class<E> kind, Conditions where, PageRequest request, Sort sort) {
        return page(entities, where.alias(), where, orderBy(sort), request, row -> kind.cast(row[0]));
    }

    /** The order of such a query; {@code expressions} says what a name of the {@link Sorting} is in the query. */
    public static String orderBy(Sort sort, Map<String, String> expressions) {
        return orderBy(sort, column -> expression(column, expressions));
    }

    /** The order of a query whose {@link Sorting} offers what the query knows by the same names. */
    public static String orderBy(Sort sort) {
        return orderBy(sort, UnaryOperator.identity());
    }

    private static String orderBy(Sort sort, UnaryOperator<String> expression) {
        return sort.getColumns().stream()
                .map(column -> expression.apply(column.getName())
                        + (column.getDirection() == Sort.Direction.Descending ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String expression(String column, Map<String, String> expressions) {
        String expression = expressions.get(DutchOrder.field(column));
        return DutchOrder.isFor(column) ? DutchOrder.of(expression) : expression;
    }
}

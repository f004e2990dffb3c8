package nl.ghnt.kit.paging;

import io.quarkus.panache.common.Sort;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of a list that is in memory as a whole: what the names of a {@link Sorting} are of an item, where a query
 * would have columns. What is null comes last, as in the database.
 */
public final class Ordering<T> {

    private final Map<String, Comparator<T>> orders = new HashMap<>();

    /** Also knows the order by {@code name}, which is this value of an item. */
    public <V extends Comparable<? super V>> Ordering<T> by(String name, Function<? super T, V> value) {
        orders.put(name, Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
        orders.put(DutchOrder.of(name), Comparator.comparing(value, Comparator.nullsLast(Ordering::inDutch)));
        return this;
    }

    /** Also knows the order by {@code name} where that is more than one value of an item. */
    public Ordering<T> as(String name, Comparator<T> order) {
        orders.put(name, order);
        return this;
    }

    /**
     * What puts items in an order.
     *
     * @throws IllegalArgumentException when a column of {@code sort} is not known here
     */
    public Comparator<T> comparator(Sort sort) {
        return sort.getColumns().stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow(() -> new IllegalArgumentException("an order has at least one column"));
    }

    /** One page of these items, in the order that is asked for. */
    public <E extends T> Page<E> page(Stream<E> items, PageRequest request, Sort sort) {
        return Page.of(items.sorted(comparator(sort)).toList(), request);
    }

    private static int inDutch(Object one, Object other) {
        return DutchOrder.TEXTS.compare((String) one, (String) other);
    }

    private Comparator<T> comparator(Sort.Column column) {
        Comparator<T> order = orders.get(column.getName());
        if (order == null) {
            throw new IllegalArgumentException("no order by " + column.getName());
        }
        return column.getDirection() == Sort.Direction.Descending ? order.reversed() : order;
    }
}

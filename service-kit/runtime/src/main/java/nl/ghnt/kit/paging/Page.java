package nl.ghnt.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on it, in the order of the list
 * @param total how many there are in all
 * @param request which page it is
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

    /** One page of a list that is in memory as a whole. */
    public static <E> Page<E> of(List<E> all, PageRequest request) {
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.size(), all.size());
        return new Page<>(all.subList(from, to), all.size(), request);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), total, request);
    }

    /** Number of the last page, at least 1. */
    public int lastPage() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }
}

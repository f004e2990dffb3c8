package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryInterpretationCache;
import org.junit.jupiter.api.Test;

/** What callers can combine without end leaves a service as large as it was. */
abstract class ApiBounds extends ApiPages {

    private static final int REQUESTS = Integer.getInteger("bounds.requests", 3_000);
    private static final int AT_ONCE = 4;
    private static final long ROOM_IN_HEAP = 64L << 20;
    private static final String BOUND = "quarkus.hibernate-orm.query.query-plan-cache-max-size";

    /**
     * Asks all lists together for a great many different orders, filters, pages and values. Caches fill up to their bound
     * in the first half; in the second the heap stays as it is.
     */
    @Test
    void many_different_requests_leave_caches_and_heap_bounded() throws Exception {
        List<ListQueries> lists = ApiOperation.allOf(document()).stream()
                .filter(operation -> covers(operation.path()) && operation.isPaged())
                .map(operation -> new ListQueries(operation, pathTo(operation), orders(operation)))
                .toList();
        assertThat(lists).isNotEmpty();
        ask(lists, 0, REQUESTS / 2);
        long half = heap();
        ask(lists, REQUESTS / 2, REQUESTS);
        long grown = heap() - half;

        int bound = ConfigProvider.getConfig().getValue(BOUND, Integer.class);
        QueryInterpretationCache plans = Arc.container()
                .instance(SessionFactory.class)
                .get()
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache();
        // what is too much is dropped a moment after it was put in
        assertThat(plans.getNumberOfCachedQueryPlans()).isLessThanOrEqualTo(bound + 2 * AT_ONCE);
        assertThat(plans.getNumberOfCachedHqlInterpretations()).isLessThanOrEqualTo(bound + 2 * AT_ONCE);
        assertThat(grown).as("growth of the heap in bytes").isLessThan(ROOM_IN_HEAP);
    }

    private void ask(List<ListQueries> lists, int from, int to) throws InterruptedException, ExecutionException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread caller = new Thread(work);
            caller.setContextClassLoader(loader);
            return caller;
        });
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (int caller = 0; caller < AT_ONCE; caller++) {
                int first = from + caller;
                asked.add(callers.submit(() -> {
                    for (int number = first; number < to; number += AT_ONCE) {
                        ask(lists.get(number % lists.size()), number);
                    }
                }));
            }
            for (Future<?> one : asked) {
                one.get();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private void ask(ListQueries list, int number) {
        ApiRequest request = reader(list.operation());
        list.query(number).forEach(request::query);
        ApiAnswer answer = request.get(list.path());
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

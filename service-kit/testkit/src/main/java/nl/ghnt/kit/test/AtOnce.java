package nl.ghnt.kit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** People who do something at the same moment. */
public final class AtOnce {

    private static final int PEOPLE = 6;

    private AtOnce() {}

    /** What six hear who all do this. */
    public static <T> List<T> six(Callable<T> work) throws Exception {
        return each(Stream.generate(() -> work).limit(PEOPLE).toList());
    }

    /** What each hears, in the order of what they do. */
    public static <T> List<T> each(List<Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> people.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}

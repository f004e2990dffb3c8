package nl.ghnt.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many requests to one service by one role. Each is made from the seed and its number alone, whoever sends it when. */
final class Round {

    private static final int AT_ONCE = 4;

    /**
     * One kind of failure.
     *
     * @param times how often it was seen
     * @param curl repeats the first of them
     */
    record Failure(String operation, String wrong, String why, int times, String curl) {}

    private final Service service;
    private final List<Operation> operations;
    private final Requests requests;
    private final List<Mutations.Kind> mutations = Mutations.all();
    private final Supplier<String> token;
    private final long seed;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();

    /** @param token gives one that is valid now, or null for nobody */
    Round(Service service, List<Operation> operations, Requests requests, Supplier<String> token, long seed) {
        this.service = service;
        this.operations = operations;
        this.requests = requests;
        this.token = token;
        this.seed = seed;
    }

    /** Sends {@code count} requests, half of them right. */
    void run(int count) throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < AT_ONCE; part++) {
                int first = part;
                parts.add(senders.submit(() -> {
                    for (int number = first; number < count; number += AT_ONCE) {
                        send(request(number));
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            senders.shutdownNow();
        }
    }

    /** The request of that number. */
    Request request(int number) {
        Random random = new Random(seed * 1_000_003L + number);
        random.nextInt(); // the first number of seeds that are close are close
        Operation operation = operations.get(number % operations.size());
        Request request = requests.right(operation, random);
        int wrong = random.nextInt(4) - 1;
        for (int times = 0; times < wrong; times++) {
            request = Mutations.one(mutations, random).how().apply(request, random);
        }
        return request;
    }

    private void send(Request request) {
        Answer answer = service.send(request, token.get());
        Optional<String> why = Verdict.of(request, answer, operations);
        synchronized (this) {
            statuses.merge(answer.status(), 1, Integer::sum);
            why.ifPresent(reason -> {
                String wrong = request.wrong().isEmpty() ? "right" : String.join(" + ", request.wrong());
                String key = request.operation() + reason + (answer.status() >= 500 ? "" : wrong);
                failures.merge(
                        key,
                        new Failure(request.operation().toString(), wrong, reason, 1, request.curl(service.base())),
                        (before, one) -> new Failure(
                                before.operation(), before.wrong(), before.why(), before.times() + 1, before.curl()));
            });
        }
    }

    /** How many answers had which status. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    List<Failure> failures() {
        return List.copyOf(failures.values());
    }
}

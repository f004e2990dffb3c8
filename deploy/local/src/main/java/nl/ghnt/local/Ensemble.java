package nl.ghnt.local;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import nl.ghnt.local.process.Part;

/** Starts parts as soon as what they need is ready, and stops them in the opposite order. */
final class Ensemble {

    private static final Executor A_THREAD_EACH = task -> {
        Thread thread = new Thread(task, "part");
        thread.setDaemon(true);
        thread.start();
    };

    private final Map<Component, Part> parts = new EnumMap<>(Component.class);
    private volatile boolean stopping;

    void add(Component component, Part part) {
        parts.put(component, part);
    }

    Part part(Component component) {
        if (!parts.containsKey(component)) {
            throw new IllegalArgumentException(component.label() + " is not a part of this platform");
        }
        return parts.get(component);
    }

    /**
     * Returns when all are ready, or as soon as one is not.
     *
     * @throws PlatformException that of the first part that failed
     */
    void start() {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        Map<Component, CompletableFuture<Void>> started = new EnumMap<>(Component.class);
        parts.forEach((component, part) -> {
            CompletableFuture<Void> start =
                    allOf(needed(component, started)).thenRunAsync(() -> start(part), A_THREAD_EACH);
            start.exceptionally(failure -> fail(outcome, failure));
            started.put(component, start);
        });
        allOf(started.values()).thenRun(() -> outcome.complete(null));
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw stopping ? new PlatformException("stopped before everything was ready") : reason(e);
        }
    }

    /** Stops all; parts of one stage together, the highest stage first. */
    void stop() {
        stopping = true;
        parts.keySet().stream()
                .map(Component::stage)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(this::stop);
    }

    private void stop(int stage) {
        allOf(parts.entrySet().stream()
                        .filter(entry -> entry.getKey().stage() == stage)
                        .map(entry -> CompletableFuture.runAsync(entry.getValue()::stop, A_THREAD_EACH))
                        .toList())
                .join();
    }

    private void start(Part part) {
        if (stopping) {
            throw new PlatformException("the platform is stopping");
        }
        part.start();
    }

    private static List<CompletableFuture<Void>> needed(
            Component component, Map<Component, CompletableFuture<Void>> started) {
        return component.needs().stream()
                .filter(started::containsKey)
                .map(started::get)
                .toList();
    }

    private static CompletableFuture<Void> allOf(Collection<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static Void fail(CompletableFuture<Void> outcome, Throwable failure) {
        outcome.completeExceptionally(failure);
        return null;
    }

    private static RuntimeException reason(CompletionException e) {
        Throwable cause = e;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException ? (RuntimeException) cause : e;
    }
}

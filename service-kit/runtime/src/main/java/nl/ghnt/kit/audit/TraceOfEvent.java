package nl.ghnt.kit.audit;

/** The trace of the event that this thread is handling, so that what it causes carries the same trace. */
public final class TraceOfEvent {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private TraceOfEvent() {}

    static String current() {
        return CURRENT.get();
    }

    /** Runs {@code work} as part of the trace {@code traceparent}, which may be null. */
    public static void during(String traceparent, Runnable work) {
        CURRENT.set(traceparent);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }
}

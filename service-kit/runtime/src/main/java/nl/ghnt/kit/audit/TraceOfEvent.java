package nl.ghnt.kit.audit;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import nl.ghnt.kit.http.Traceparent;

/**
 * The trace of the event that this thread is handling, so that what it causes carries the same trace, whether or not
 * traces are collected.
 */
public final class TraceOfEvent {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private TraceOfEvent() {}

    static String current() {
        return CURRENT.get();
    }

    /** Does {@code work}, named {@code name}, as part of the trace {@code traceparent}, which may be null. */
    public static void during(String traceparent, String name, Runnable work) {
        Span span = GlobalOpenTelemetry.getTracer("ghnt")
                .spanBuilder(name)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent(traceparent))
                .startSpan();
        SpanContext context = span.getSpanContext();
        CURRENT.set(context.isValid() ? Traceparent.of(context) : traceparent);
        Scope active = span.makeCurrent();
        try {
            work.run();
        } finally {
            active.close();
            CURRENT.remove();
            span.end();
        }
    }

    private static Context parent(String traceparent) {
        if (!Traceparent.isWellFormed(traceparent)) {
            return Context.root();
        }
        String[] parts = traceparent.split("-");
        SpanContext remote = SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
        return Context.root().with(Span.wrap(remote));
    }
}

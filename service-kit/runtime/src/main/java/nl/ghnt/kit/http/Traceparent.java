package nl.ghnt.kit.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The W3C trace context of a request, which also travels with the events that the request causes. */
public final class Traceparent {

    public static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final HexFormat HEX = HexFormat.of();

    private Traceparent() {}

    /** That of the running span, else the caller's own when it is well-formed, else a new one. */
    static String accept(String header) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return of(span);
        }
        return isWellFormed(header) ? header : random();
    }

    /** Whether a text is a trace context that can be taken over. */
    public static boolean isWellFormed(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** Of a span, as it is written in a header. */
    public static String of(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-" + HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1) + '-'
                + HEX.toHexDigits(random.nextLong() | 1) + "-00";
    }
}

package nl.ghnt.gateway.http;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * W3C trace context of one request. The gateway records no spans of its own, so a caller's value is passed on as it
 * came; without a valid one a new trace starts here, marked as sampled so that services record it.
 *
 * @param value value of the header {@code traceparent}
 * @param own whether the trace starts at the gateway
 */
public record Traceparent(String value, boolean own) {

    /** Name of the header. */
    public static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final int LENGTH = 55;
    private static final int MAX_LENGTH = 256;

    /** The trace of a request with these values of {@link #HEADER}: the caller's when there is exactly one valid. */
    public static Traceparent accept(List<String> values) {
        if (values.size() == 1 && isValid(values.get(0))) {
            return new Traceparent(values.get(0), false);
        }
        return start();
    }

    /** The part that is the same in all services: 32 hexadecimal digits. */
    public String traceId() {
        return value.substring(3, 35);
    }

    private static boolean isValid(String value) {
        if (value.length() < LENGTH || value.length() > MAX_LENGTH) {
            return false;
        }
        return (value.length() == LENGTH || !value.startsWith("00"))
                && VALID.matcher(value).matches();
    }

    private static Traceparent start() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        String value = "00-" + hex.toHexDigits(nonZero(random)) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(nonZero(random)) + "-01";
        return new Traceparent(value, true);
    }

    private static long nonZero(ThreadLocalRandom random) {
        long value = random.nextLong();
        return value == 0 ? 1 : value;
    }
}

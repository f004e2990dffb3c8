package nl.ghnt.kit.idempotency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key of a request that may be sent again: one UUID, bare or as the text item that the IETF draft asks ({@code "…"}). */
public final class IdempotencyKey {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LENGTH = 36;

    private IdempotencyKey() {}

    /** The key of these header lines; empty when they are not one UUID. */
    public static Optional<UUID> read(List<String> lines) {
        if (lines.size() != 1) {
            return Optional.empty();
        }
        String text = lines.get(0).trim();
        boolean quoted = text.length() == LENGTH + 2 && text.startsWith("\"") && text.endsWith("\"");
        String key = quoted ? text.substring(1, LENGTH + 1) : text;
        try {
            UUID uuid = key.length() == LENGTH ? UUID.fromString(key) : null;
            return Optional.ofNullable(uuid).filter(same -> same.toString().equalsIgnoreCase(key));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package nl.ghnt.local;

import java.util.List;

/**
 * The platform cannot start or go on, for a reason that the person at the terminal can do something about. The message
 * is written for that person; the details (log lines, remedies) go below it.
 */
public final class PlatformException extends RuntimeException {

    private final List<String> details;

    public PlatformException(String message, String... details) {
        this(message, List.of(details));
    }

    public PlatformException(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    public PlatformException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.details = List.of();
    }

    public List<String> details() {
        return details;
    }
}

package nl.ghnt.local;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
        super(message + ": " + reason(cause), cause);
        this.details = List.of();
    }

    /** Of a file that cannot be used Java says in the kind of the exception why, and in its message only which. */
    private static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission for " + cause.getMessage();
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return cause.getMessage() + " is no folder";
        }
        if (cause instanceof ConnectException || cause instanceof HttpTimeoutException) {
            return "nothing answers there yet; ./ghnt status shows what is ready";
        }
        return cause instanceof NoSuchFileException ? "there is no " + cause.getMessage() : message(cause);
    }

    private static String message(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    public List<String> details() {
        return details;
    }
}

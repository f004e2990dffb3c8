package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.channels.ClosedChannelException;
import nl.ghnt.gateway.http.Problem;

/**
 * The body of a request, taken in before a service is asked: a caller who sends slowly then holds no connection to a
 * service, and a service gets every body whole and with its length. Past the limit nothing more is kept; what the caller
 * still sends is thrown away for a while, so that it gets to read the answer, and then the connection is closed.
 */
final class WholeBody {

    /** How many times the limit is read and thrown away before the connection is closed. */
    private static final int PATIENCE = 8;

    private static final String NO_ROOM =
            "Er worden nu te veel gegevens tegelijk ontvangen. Het verzoek is niet uitgevoerd.";

    private final HttpServerRequest request;
    private final long limit;
    private final String caller;
    private final Room room;
    private final Promise<Buffer> whole = Promise.promise();
    private Buffer kept = Buffer.buffer();
    private long received;

    /** @param caller whose room the body takes */
    WholeBody(HttpServerRequest request, long limit, String caller, Room room) {
        this.request = request;
        this.limit = limit;
        this.caller = caller;
        this.room = room;
    }

    /**
     * Takes the body in. Fails with {@link RefusedBody} when it is too large, does not fit or is no valid HTTP, and with
     * something else when the caller is gone. Who gets the body gives its room back when it is sent.
     */
    Future<Buffer> read() {
        request.handler(this::receive);
        request.endHandler(end -> whole.tryComplete(kept));
        request.exceptionHandler(this::broken);
        if (length(request) > limit) {
            tooLarge();
        }
        request.resume();
        return whole.future();
    }

    /** Whether a caller may send what was refused to the end, so that the connection stays good. */
    boolean isDrainable() {
        return length(request) <= limit * PATIENCE;
    }

    /** Length that {@code request} announces, -1 when it does not. */
    static long length(HttpServerRequest request) {
        String value = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return value == null ? -1 : Long.parseLong(value);
    }

    private void receive(Buffer chunk) {
        received += chunk.length();
        if (whole.future().isComplete()) {
            throwAway();
        } else if (received > limit) {
            tooLarge();
        } else if (room.take(caller, chunk.length())) {
            kept.appendBuffer(chunk);
        } else {
            refuse(Problem.UNAVAILABLE, NO_ROOM);
        }
    }

    private void tooLarge() {
        refuse(Problem.BODY_TOO_LARGE, "De inhoud mag hoogstens " + limit + " bytes groot zijn.");
    }

    /** The HTTP server closes the connection after this, so the answer must be given now. */
    private void broken(Throwable cause) {
        giveBack();
        if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
            whole.tryFail(cause);
        } else {
            whole.tryFail(new RefusedBody(Problem.INVALID_REQUEST, "De inhoud is geen geldig HTTP."));
        }
    }

    private void refuse(Problem problem, String detail) {
        giveBack();
        whole.tryFail(new RefusedBody(problem, detail));
    }

    private void giveBack() {
        if (!whole.future().isComplete()) {
            room.give(caller, kept.length());
            kept = Buffer.buffer();
        }
    }

    private void throwAway() {
        if (received > limit * PATIENCE) {
            request.connection().close();
        }
    }
}

package nl.ghnt.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A request body that may not be larger than a limit, passed on piece by piece. Past the limit nothing more is passed on
 * and the stream fails; what the caller still sends is thrown away for a while, so that it gets to read the answer, and
 * then the connection is closed.
 */
final class LimitedBody implements ReadStream<Buffer> {

    /** How many times the limit is read and thrown away before the connection is closed. */
    private static final int PATIENCE = 8;

    private final HttpServerRequest request;
    private final long limit;
    private long received;
    private boolean ended;
    private Handler<Buffer> handler;
    private Handler<Void> endHandler;
    private Handler<Throwable> exceptionHandler;

    LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Whether a body of {@code length} bytes that is refused at once can still be read and thrown away. */
    static boolean isDrainable(long length, long limit) {
        return length <= limit * PATIENCE;
    }

    /** Reads what is left of the body of {@code request} and throws it away, within the same patience. */
    static void drain(HttpServerRequest request, long limit) {
        LimitedBody body = new LimitedBody(request, limit);
        request.handler(body::receive);
        request.resume();
    }

    /** Whether more than the limit came in. */
    boolean isExceeded() {
        return received > limit;
    }

    /** Whether all of the body came in. */
    boolean isEnded() {
        return ended;
    }

    private void receive(Buffer chunk) {
        boolean before = isExceeded();
        received += chunk.length();
        if (!isExceeded()) {
            if (handler != null) {
                handler.handle(chunk);
            }
        } else if (!before) {
            if (exceptionHandler != null) {
                exceptionHandler.handle(new VertxException("Request body larger than " + limit + " bytes", true));
            }
        } else if (!isDrainable(received, limit)) {
            request.connection().close();
        }
    }

    private void end(Void end) {
        ended = true;
        if (endHandler != null && !isExceeded()) {
            endHandler.handle(end);
        }
    }

    @Override
    public LimitedBody handler(Handler<Buffer> newHandler) {
        if (handler == null && newHandler != null) {
            request.handler(this::receive);
        }
        handler = newHandler;
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> newHandler) {
        if (endHandler == null && newHandler != null) {
            request.endHandler(this::end);
        }
        endHandler = newHandler;
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> newHandler) {
        exceptionHandler = newHandler;
        request.exceptionHandler(newHandler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        request.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        request.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        request.fetch(amount);
        return this;
    }
}

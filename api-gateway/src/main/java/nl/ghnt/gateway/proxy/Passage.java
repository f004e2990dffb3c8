package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;

/** A long answer on its way from a service to a caller, read from the service as slowly as the caller reads. */
final class Passage {

    private final ReadStream<Buffer> source;
    private final HttpServerResponse answer;
    private final Promise<Void> done = Promise.promise();

    Passage(ReadStream<Buffer> source, HttpServerResponse answer) {
        this.source = source;
        this.answer = answer;
    }

    /** Completes when the service has given all. Fails when it breaks off; a caller that is gone is no failure. */
    Future<Void> run() {
        source.exceptionHandler(done::tryFail);
        source.endHandler(end -> {
            answer.end();
            done.tryComplete();
        });
        source.handler(this::pass);
        source.resume();
        return done.future();
    }

    private void pass(Buffer chunk) {
        if (answer.closed()) {
            return; // the rest is thrown away
        }
        Future<Void> written = answer.write(chunk);
        if (answer.writeQueueFull() && !written.isComplete()) {
            source.pause();
            written.onComplete(read -> source.resume());
        }
    }
}

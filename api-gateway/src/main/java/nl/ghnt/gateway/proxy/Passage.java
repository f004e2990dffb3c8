package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;

/**
 * A long answer on its way from a service to a caller. What a slow caller has not read yet is kept as long as there is
 * room, so that the connection to the service comes free; without room the service is read as slowly as the caller reads.
 */
final class Passage {

    private final ReadStream<Buffer> source;
    private final HttpServerResponse answer;
    private final HttpConnection connection;
    private final WaitingReaders readers;
    private final Room room;
    private final String caller;
    private final Promise<Void> done = Promise.promise();

    Passage(
            ReadStream<Buffer> source,
            HttpServerResponse answer,
            HttpConnection connection,
            WaitingReaders readers,
            Room room,
            String caller) {
        this.source = source;
        this.answer = answer;
        this.connection = connection;
        this.readers = readers;
        this.room = room;
        this.caller = caller;
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
        if (!answer.writeQueueFull()) {
            return;
        }
        if (room.take(caller, chunk.length())) {
            written.onComplete(read -> room.give(caller, chunk.length()));
        } else if (!written.isComplete()) {
            source.pause();
            readers.add(connection);
            written.onComplete(read -> goOn());
        }
    }

    /** After the last write, so after all before it: the caller has caught up, or is gone and the rest is thrown away. */
    private void goOn() {
        readers.remove(connection);
        source.resume();
    }
}

package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import nl.ghnt.gateway.http.Exchange;

/**
 * A long answer on its way from a service to a caller, read from the service as slowly as the caller reads. Whoever does
 * not read on is one of the {@link WaitingReaders}.
 */
final class Passage implements WaitingReaders.Reader {

    private final ReadStream<Buffer> source;
    private final HttpClientRequest asked;
    private final Exchange exchange;
    private final WaitingReaders readers;
    private final String caller;
    private final Promise<Void> done = Promise.promise();

    /** @param asked what {@code source} is the answer to */
    Passage(
            ReadStream<Buffer> source,
            HttpClientRequest asked,
            Exchange exchange,
            WaitingReaders readers,
            String caller) {
        this.source = source;
        this.asked = asked;
        this.exchange = exchange;
        this.readers = readers;
        this.caller = caller;
    }

    /** Completes when the service has given all. Fails when it breaks off; a caller that is gone is no failure. */
    Future<Void> run() {
        source.exceptionHandler(done::tryFail);
        source.endHandler(end -> {
            exchange.response().end();
            done.tryComplete();
        });
        source.handler(this::pass);
        source.resume();
        return done.future();
    }

    private void pass(Buffer chunk) {
        if (exchange.response().closed()) {
            return; // the rest is thrown away
        }
        Future<Void> written = exchange.response().write(chunk);
        if (exchange.response().writeQueueFull() && !written.isComplete()) {
            source.pause();
            readers.add(this);
            written.onComplete(read -> goOn());
        }
    }

    /** After the last write, so after all before it: the caller has caught up, or is gone and the rest is thrown away. */
    private void goOn() {
        readers.remove(this);
        source.resume();
    }

    @Override
    public String caller() {
        return caller;
    }

    /** Leaves nothing to throw away: the service is told to stop, so that its connection is for others at once. */
    @Override
    public void cutOff() {
        exchange.cutOff();
        asked.reset();
    }
}

package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import nl.ghnt.gateway.http.Exchange;

/**
 * Gives the answer of a service to the caller. The proxy library has this too, but it loses the end of an answer that
 * breaks off (the shutdown then waits for it), buffers whole answers for HTTP/1.0 and writes small answers in two parts.
 */
final class Delivery {

    /** An answer of known length up to this is written in one go. */
    private static final int SMALL = 16 * 1024;

    private final Exchange exchange;
    private final HttpServerResponse answer;
    private final ProxyResponse source;
    private final HttpClientRequest asked;
    private final WaitingReaders readers;
    private final String caller;

    /**
     * @param asked what {@code source} is the answer to
     * @param readers where the caller waits when it does not read on
     * @param caller address of who asked
     */
    Delivery(Exchange exchange, ProxyResponse source, HttpClientRequest asked, WaitingReaders readers, String caller) {
        this.exchange = exchange;
        this.answer = exchange.response();
        this.source = source;
        this.asked = asked;
        this.readers = readers;
        this.caller = caller;
    }

    /** Fails only when the service broke off before anything was sent; a caller that is gone is no failure. */
    Future<Void> deliver() {
        Body body = source.getBody();
        if (body == null || isWithoutBody()) {
            writeHead();
            if (body != null) {
                body.stream().resume();
            }
            answer.end();
            return Future.succeededFuture();
        }
        return body.length() >= 0 && body.length() <= SMALL ? inOneGo(body) : asStream(body);
    }

    private void writeHead() {
        answer.setStatusCode(source.getStatusCode());
        answer.headers().addAll(source.headers());
    }

    private boolean isWithoutBody() {
        int status = source.getStatusCode();
        return exchange.request().method() == HttpMethod.HEAD || status == 204 || status == 304;
    }

    private Future<Void> inOneGo(Body body) {
        Promise<Buffer> whole = Promise.promise();
        Buffer collected = Buffer.buffer((int) body.length());
        ReadStream<Buffer> stream = body.stream();
        stream.exceptionHandler(whole::tryFail);
        stream.endHandler(end -> whole.tryComplete(collected));
        stream.handler(collected::appendBuffer);
        stream.resume();
        return whole.future().compose(bytes -> {
            writeHead();
            answer.end(bytes);
            return Future.succeededFuture();
        });
    }

    private Future<Void> asStream(Body body) {
        writeHead();
        if (body.length() < 0) {
            answer.setChunked(true);
        } else {
            answer.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        }
        HttpConnection connection = exchange.request().connection();
        Passage passage = new Passage(body.stream(), asked, exchange, readers, caller);
        return passage.run().otherwise(brokenOff -> {
            connection.close();
            return null;
        });
    }
}

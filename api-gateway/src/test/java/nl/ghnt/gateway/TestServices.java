package nl.ghnt.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * Four services behind the gateway, each with an API and a management port. The last segment of a path says how the API
 * behaves; requests on the management port set its readiness and switch the API itself on and off.
 */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    /** Bytes of the large answer. */
    public static final int LARGE = 24 * 1024 * 1024;

    private final Vertx vertx = Vertx.vertx();
    private Map<String, String> settings = Map.of();

    /** Takes settings of the gateway that win over those that all tests share. */
    @Override
    public void init(Map<String, String> arguments) {
        settings = arguments;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        for (String context : new String[] {"governance", "regions", "reporting", "projectpool"}) {
            Service service = new Service(context);
            config.put("ghnt.gateway.upstreams." + context + ".url", "http://localhost:" + service.port);
            config.put(
                    "ghnt.gateway.upstreams." + context + ".management-url",
                    "http://localhost:" + service.managementPort);
        }
        config.put("ghnt.gateway.timeouts.response", "5s"); // a busy machine answers late
        config.put("ghnt.gateway.timeouts.retry-after", "7s");
        config.put("ghnt.gateway.health.keep", "1ms");
        config.put("ghnt.gateway.cors.origins", "https://scherm.test,https://ander.test");
        config.putAll(settings);
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private final class Service {
        private final String context;
        private final int port;
        private final int managementPort;
        private HttpServer api;
        private String readiness = "UP";
        private boolean hangsUp;

        Service(String context) {
            this.context = context;
            this.api = await(create().listen(0));
            this.port = api.actualPort();
            this.managementPort = await(vertx.createHttpServer()
                            .requestHandler(this::manage)
                            .listen(0))
                    .actualPort();
        }

        private HttpServer create() {
            return vertx.createHttpServer().requestHandler(this::handle);
        }

        private void manage(HttpServerRequest request) {
            String operation = request.method() + " " + request.path();
            switch (operation) {
                case "GET /q/health/ready" -> sayReady(request);
                case "PUT /ready/UP", "PUT /ready/DOWN", "PUT /ready/silent", "PUT /ready/nonsense" -> {
                    readiness = request.path().substring("/ready/".length());
                    request.response().setStatusCode(204).end();
                }
                case "DELETE /api" ->
                    api.close()
                            .onComplete(done ->
                                    request.response().setStatusCode(204).end());
                case "PUT /api" -> {
                    api = create();
                    api.listen(port)
                            .onComplete(done ->
                                    request.response().setStatusCode(204).end());
                }
                default -> request.response().setStatusCode(404).end();
            }
        }

        private void sayReady(HttpServerRequest request) {
            switch (readiness) {
                case "silent" -> request.resume();
                case "nonsense" -> request.response().end("<html>");
                default ->
                    request.response()
                            .setStatusCode(readiness.equals("UP") ? 200 : 503)
                            .end(new JsonObject().put("status", readiness).toBuffer());
            }
        }

        private void handle(HttpServerRequest request) {
            String behaviour = request.path().substring(request.path().lastIndexOf('/') + 1);
            HttpServerResponse response = request.response();
            switch (behaviour) {
                case "zwijgt" -> request.resume();
                case "verbreekt" -> request.connection().close();
                case "hapert" -> {
                    hangsUp = !hangsUp;
                    if (hangsUp) {
                        request.connection().close();
                    } else {
                        echo(request);
                    }
                }
                case "groot" -> large(response.setChunked(true), LARGE);
                case "afgebroken" -> {
                    response.setChunked(true).write("half");
                    vertx.setTimer(50, timer -> request.connection().close());
                }
                case "half" -> {
                    response.putHeader("Content-Length", "100").write("half");
                    vertx.setTimer(50, timer -> request.connection().close());
                }
                case "stukken" -> {
                    response.setChunked(true).write("een ");
                    response.end("twee ");
                }
                case "weigert" ->
                    response.setStatusCode(409)
                            .putHeader("Content-Type", "application/problem+json")
                            .end("{\"type\":\"/regions/v1/problemen/conflict\",\"status\":409}");
                case "verwijst" ->
                    response.setStatusCode(303)
                            .putHeader("Location", "http://localhost:" + port + "/" + context + "/v1/regios/twente")
                            .putHeader(
                                    "Link",
                                    "<http://localhost:" + port + "/" + context + "/v1/regios?page=2>; rel=\"next\"")
                            .end();
                case "spraakzaam" ->
                    response.putHeader("Server", "intern")
                            .putHeader("X-Powered-By", "intern")
                            .putHeader("Connection", "X-Verbinding")
                            .putHeader("X-Verbinding", "weg")
                            .putHeader("Keep-Alive", "timeout=5")
                            .putHeader("Access-Control-Allow-Origin", "*")
                            .putHeader("API-Version", "2.3.4")
                            .putHeader("Content-Length", "2")
                            .end("{}");
                case "leeg" -> response.setStatusCode(204).end();
                case "ongewijzigd" ->
                    response.setStatusCode(304).putHeader("ETag", "\"3\"").end();
                default -> echo(request);
            }
        }

        private void large(HttpServerResponse response, int left) {
            int rest = left;
            while (rest > 0 && !response.writeQueueFull()) {
                response.write(Buffer.buffer(new byte[64 * 1024]));
                rest -= 64 * 1024;
            }
            int remaining = rest;
            if (remaining == 0) {
                response.end();
            } else {
                response.drainHandler(ready -> large(response, remaining));
            }
        }

        private void echo(HttpServerRequest request) {
            request.body().onSuccess(body -> {
                JsonObject headers = new JsonObject();
                request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
                JsonObject answer = new JsonObject()
                        .put("context", context)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("length", body.length())
                        .put("headers", headers);
                request.response().putHeader("Content-Type", "application/json").end(answer.toBuffer());
            });
        }
    }
}

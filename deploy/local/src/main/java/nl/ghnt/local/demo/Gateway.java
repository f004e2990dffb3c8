package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.ghnt.local.Component;
import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.process.Await;

/** Calls the APIs as a municipal system would: through the gateway, each call as one user or as nobody. */
public final class Gateway {

    /** Who calls without a token. */
    public static final String NOBODY = null;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Platform platform;
    private final Consumer<HttpResponse<byte[]>> watcher;

    public Gateway(Platform platform) {
        this(platform, answer -> {});
    }

    /** A client of which {@code watcher} sees every answer before the caller does. */
    public Gateway(Platform platform, Consumer<HttpResponse<byte[]>> watcher) {
        this.platform = platform;
        this.watcher = watcher;
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param etag version of the resource; null when the answer has none
     * @param bytes the body as it came
     */
    public record Answer(String call, int status, String etag, byte[] bytes) {

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new PlatformException(call + " gave no JSON", e);
            }
        }

        /** The same answer, when it has this status. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new PlatformException(
                        call + " gave " + status + ", not " + expected, new String(bytes, StandardCharsets.UTF_8));
            }
            return this;
        }
    }

    /** Reads as JSON, whatever comes. */
    public Answer get(String user, String path) {
        return get(user, path, "application/json");
    }

    /** Reads in one format. */
    public Answer get(String user, String path, String accept) {
        return send(
                user, "GET", path, request(user, path).header("Accept", accept).GET());
    }

    /** Makes something or does something with it; {@code etag} is the version seen, null for something new. */
    public Answer post(String user, String path, String etag, Object body) {
        HttpRequest.Builder request =
                request(user, path).header("Idempotency-Key", UUID.randomUUID().toString());
        return write(user, "POST", path, etag, body, request);
    }

    /** Replaces something of which version {@code etag} was seen. */
    public Answer put(String user, String path, String etag, Object body) {
        return write(user, "PUT", path, etag, body, request(user, path));
    }

    /** Reads again until the answer is as wished. */
    public Answer await(String user, String path, String wish, java.util.function.Predicate<JsonNode> wished) {
        Answer[] last = new Answer[1];
        boolean came = Await.until(PATIENCE, PAUSE, () -> {
            last[0] = get(user, path);
            return last[0].status() == 200 && wished.test(last[0].json());
        });
        if (!came) {
            throw new PlatformException(
                    wish + " did not come within " + PATIENCE.toSeconds() + " s",
                    path + ": " + new String(last[0].bytes(), StandardCharsets.UTF_8));
        }
        return last[0];
    }

    private Answer write(
            String user, String method, String path, String etag, Object body, HttpRequest.Builder request) {
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (body == null) {
            return send(user, method, path, request.method(method, BodyPublishers.noBody()));
        }
        try {
            request.header("Content-Type", "application/json");
            return send(
                    user,
                    method,
                    path,
                    request.method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException e) {
            throw new PlatformException("the body for " + path + " cannot be written", e);
        }
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url(Component.GATEWAY) + path))
                .timeout(TIMEOUT);
        return user == null
                ? request
                : request.header("Authorization", "Bearer " + tokens.computeIfAbsent(user, platform::token));
    }

    private Answer send(String user, String method, String path, HttpRequest.Builder request) {
        String call = method + " " + path + " as " + (user == null ? "nobody" : user);
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            watcher.accept(response);
            return new Answer(
                    call,
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new PlatformException(call + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException(call + " was interrupted", e);
        }
    }
}

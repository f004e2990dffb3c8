package nl.ghnt.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request to the service under test. The generated contracts send thousands: they share one client and its
 * connections, where REST Assured makes a client for each request.
 */
final class ApiRequest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    private String content = "";

    private ApiRequest() {}

    static ApiRequest anonymous() {
        return new ApiRequest();
    }

    static ApiRequest with(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    ApiRequest header(String name, String value) {
        headers.put(name, List.of(value));
        return this;
    }

    /** One more line of a header. */
    ApiRequest addHeader(String name, String value) {
        headers.merge(name, List.of(value), (before, one) -> Stream.concat(before.stream(), one.stream())
                .toList());
        return this;
    }

    ApiRequest accept(String mediaType) {
        return header("Accept", mediaType);
    }

    ApiRequest query(String name, Object value) {
        query.add(name + "=" + value);
        return this;
    }

    /** A body of JSON: as it is when it is text, else written as JSON. */
    ApiRequest body(Object json) {
        try {
            return body("application/json", json instanceof String text ? text : JSON.writeValueAsString(json));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /** A body that is a file. */
    ApiRequest file(byte[] bytes) {
        body = HttpRequest.BodyPublishers.ofByteArray(bytes);
        return header("Content-Type", "application/octet-stream");
    }

    ApiRequest body(String mediaType, String text) {
        body = HttpRequest.BodyPublishers.ofString(text);
        content = text;
        return header("Content-Type", mediaType);
    }

    /**
     * Sends the request by a socket of its own with an address and headers as they are, which a client would refuse to
     * write or would write otherwise.
     *
     * @param target what comes after the method, in the signs of Latin-1
     */
    ApiAnswer sendRaw(String method, String target) {
        return RawRequest.send(method, target, headers, content);
    }

    ApiAnswer get(String path) {
        return send("GET", path);
    }

    ApiAnswer send(String method, String path) {
        ApiAnswer answer = sendUnheld(method, path);
        DescribedAnswers.hold(method, uri(path), answer.status(), answer.headers(), answer.body());
        return answer;
    }

    /** Sends without holding the answer to the description: to get the description itself. */
    ApiAnswer sendUnheld(String method, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).method(method, body);
        headers.forEach((name, lines) -> lines.forEach(line -> request.header(name, line)));
        try {
            return ApiAnswer.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where Quarkus serves the tests, which it tells REST Assured alone. */
    private URI uri(String path) {
        String asked = query.isEmpty() ? null : String.join("&", query);
        try {
            return new URI("http", null, "localhost", RestAssured.port, path, asked, null);
        } catch (URISyntaxException unusable) {
            throw new IllegalArgumentException(path, unusable);
        }
    }
}

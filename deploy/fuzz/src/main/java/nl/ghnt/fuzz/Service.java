package nl.ghnt.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A service on the loopback interface of this machine; nothing else is ever asked anything. */
final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final String base;

    Service(String name, int port) {
        this.name = name;
        this.base = "http://127.0.0.1:" + port + "/" + name + "/v1";
    }

    String name() {
        return name;
    }

    /** Where the paths of its document begin. */
    String base() {
        return base;
    }

    /** Sends as it is, with a token unless the request has its own; status 599 when no answer came. */
    Answer send(Request request, String token) {
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(base + request.target()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(line -> sent.header(line.name(), line.value()));
        boolean own = request.headers().stream().anyMatch(line -> line.name().equals("Authorization"));
        if (token != null && !own) {
            sent.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = http.send(sent.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException none) {
            return new Answer(599, "no answer: " + none.getMessage(), new byte[0]);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

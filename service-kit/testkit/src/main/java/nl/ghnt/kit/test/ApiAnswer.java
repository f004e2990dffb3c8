package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a service answered. */
record ApiAnswer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    /** The header of that name; null when the answer has none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String mediaType() {
        return header("Content-Type");
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException unreadable) {
            throw new AssertionError(text(), unreadable);
        }
    }
}

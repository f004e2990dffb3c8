package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service answered.
 *
 * @param headers the first of each name, whatever its case
 */
record ApiAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ApiAnswer of(HttpResponse<byte[]> response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return new ApiAnswer(response.statusCode(), headers, response.body());
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** The header of that name; null when the answer has none. */
    String header(String name) {
        return headers.get(name);
    }

    String mediaType() {
        return header("Content-Type");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new AssertionError(text(), unreadable);
        }
    }
}

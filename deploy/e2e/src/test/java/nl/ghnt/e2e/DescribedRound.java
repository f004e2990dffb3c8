package nl.ghnt.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ghnt.kit.test.ApiDescription;
import nl.ghnt.local.Platform;
import nl.ghnt.local.demo.Gateway;

/** Holds every answer that the round and the tests get through the gateway to the description of the API that gave it. */
final class DescribedRound {

    private static final Pattern OF_AN_API = Pattern.compile("/(governance|regions|reporting|projectpool)/v1(/.*)");
    private static final Map<String, ApiDescription> DESCRIPTIONS = new ConcurrentHashMap<>();

    private DescribedRound() {}

    static Gateway gateway(Platform platform) {
        return new Gateway(platform, DescribedRound::hold);
    }

    private static void hold(HttpResponse<byte[]> answer) {
        Matcher api = OF_AN_API.matcher(answer.uri().getRawPath());
        if (!api.matches()) {
            return; // pages and health of the gateway itself
        }
        Map<String, String> headers = answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
        List<String> faults = DESCRIPTIONS
                .computeIfAbsent(api.group(1), DescribedRound::description)
                .faults(new ApiDescription.Answer(
                        answer.request().method(), api.group(2), answer.statusCode(), headers, answer.body()));
        if (!faults.isEmpty()) {
            throw new AssertionError(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode()
                    + ", not as described: " + String.join("; ", faults));
        }
    }

    private static ApiDescription description(String context) {
        Path committed =
                Path.of(System.getProperty("ghnt.repository"), context + "-service", "openapi", "openapi.json");
        try {
            return new ApiDescription(new ObjectMapper().readTree(Files.readAllBytes(committed)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

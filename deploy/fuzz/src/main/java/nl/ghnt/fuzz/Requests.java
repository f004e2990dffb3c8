package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests that are as the document says, from what is known to exist. */
final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("([^/{}]*)/\\{([^{}]+)\\}");
    private static final String[] VERSIONS = {"*", "\"0\"", "\"1\"", "W/\"0\"", "\"0\", \"1\", \"2\"", "\"4711\""};

    private final Document document;
    private final Known known;

    Requests(Document document, Known known) {
        this.document = document;
        this.known = known;
    }

    /** A request of the right form; whether it may be done is for the service to say. */
    Request right(Operation operation, Random random) {
        Values values = new Values(document, known, random);
        List<Request.Header> headers = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("header")) {
            if (parameter.path("required").asBoolean() || random.nextInt(3) == 0) {
                String name = parameter.path("name").asText();
                headers.add(new Request.Header(name, header(name, values, parameter, random)));
            }
        }
        if (!operation.answers().isEmpty() && random.nextBoolean()) {
            headers.add(new Request.Header(
                    "Accept",
                    operation.answers().get(random.nextInt(operation.answers().size()))));
        }
        byte[] body = null;
        if (operation.body() != null) {
            headers.add(new Request.Header("Content-Type", "application/json"));
            body = values.value("", operation.body()).toString().getBytes(StandardCharsets.UTF_8);
        }
        String target = path(operation, values, random) + query(operation, values, random);
        return new Request(operation, operation.method(), target, List.copyOf(headers), body, List.of());
    }

    private static String header(String name, Values values, JsonNode parameter, Random random) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "if-match", "if-none-match" -> VERSIONS[random.nextInt(VERSIONS.length)];
            case "idempotency-key" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> values.value(name, parameter.path("schema")).asText().replaceAll("[^ -~]", "x");
        };
    }

    private String path(Operation operation, Values values, Random random) {
        Matcher template = PARAMETER.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        while (template.find()) {
            String name = template.group(2);
            JsonNode schema = operation.parameters("path").stream()
                    .filter(parameter -> name.equals(parameter.path("name").asText()))
                    .findFirst()
                    .orElseThrow();
            String value = random.nextInt(10) == 0
                    ? values.value(name, schema.path("schema")).asText()
                    : known.in(template.group(1), random).orElseGet(() -> values.value(name, schema.path("schema"))
                            .asText());
            template.appendReplacement(
                    path, Matcher.quoteReplacement(template.group(1) + "/" + encoded(value.isEmpty() ? "x" : value)));
        }
        return template.appendTail(path).toString();
    }

    private String query(Operation operation, Values values, Random random) {
        List<String> terms = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean() || random.nextInt(5) == 0) {
                String name = parameter.path("name").asText();
                JsonNode value = values.value(name, parameter.path("schema"));
                if (value.isArray()) {
                    value.forEach(one -> terms.add(name + "=" + encoded(one.asText())));
                } else if (!value.isNull()) {
                    terms.add(name + "=" + encoded("sort".equals(name) ? order(parameter, random) : value.asText()));
                }
            }
        }
        return terms.isEmpty() ? "" : "?" + String.join("&", terms);
    }

    /** One of the words of the description: that is where the orders of a list are named. */
    private static String order(JsonNode parameter, Random random) {
        String[] words = parameter.path("description").asText("naam").split("[^A-Za-z]+");
        return (random.nextBoolean() ? "-" : "") + words[random.nextInt(words.length)];
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

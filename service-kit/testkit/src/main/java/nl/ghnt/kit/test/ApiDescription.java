package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Holds an answer to the description of its API: the status, the headers, the media type and every property of the body
 * must be as described, and what is described as always there must be there.
 */
public final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Probleem";

    // a method that the path does not have, and a body where none is read
    private static final Set<Integer> OF_NO_OPERATION = Set.of(405, 413);

    // what says something of the message, the connection or the origin, not of the API
    private static final Set<String> OF_EVERY_ANSWER = Set.of(
            "access-control-allow-credentials",
            "access-control-allow-origin",
            "access-control-expose-headers",
            "allow",
            "cache-control",
            "connection",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-resource-policy",
            "date",
            "keep-alive",
            "referrer-policy",
            "strict-transport-security",
            "traceparent",
            "transfer-encoding",
            "vary",
            "www-authenticate",
            "x-content-type-options",
            "x-frame-options");

    private final JsonNode document;
    private final JsonSchemas schemas;
    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();

    /** Reads a description of OpenAPI 3.0. */
    public ApiDescription(JsonNode document) {
        this.document = document;
        this.schemas = new JsonSchemas(document);
        List<String> templates = new ArrayList<>();
        document.get("paths").fieldNames().forEachRemaining(templates::add);
        templates.sort(Comparator.comparing(ApiDescription::parameters).thenComparing(Comparator.naturalOrder()));
        templates.forEach(template -> paths.put(
                Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+")),
                document.get("paths").get(template)));
    }

    /** An answer as it came; {@code path} is below the base path of the API, names of headers in lower case. */
    public record Answer(String method, String path, int status, Map<String, String> headers, byte[] body) {

        public Answer {
            Map<String, String> lower = new TreeMap<>();
            headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
            headers = lower;
        }

        String mediaType() {
            return headers.getOrDefault("content-type", "").split(";", 2)[0].trim();
        }
    }

    /** In what the answer is not as described; empty when it is. */
    public List<String> faults(Answer answer) {
        boolean head = "HEAD".equals(answer.method());
        JsonNode operation = operation(head ? "GET" : answer.method(), answer.path());
        if (operation.isMissingNode() || OF_NO_OPERATION.contains(answer.status())) {
            return answer.status() < 400 ? List.of("no such operation is described") : problemFaults(answer, head);
        }
        JsonNode described = resolved(operation.at("/responses/" + answer.status()));
        if (described.isMissingNode()) {
            return List.of("status " + answer.status() + " is not described");
        }
        List<String> faults = headerFaults(answer, described.path("headers"));
        faults.addAll(bodyFaults(answer, described.path("content"), head));
        return faults;
    }

    private JsonNode operation(String method, String path) {
        return paths.entrySet().stream()
                .filter(template -> template.getKey().matcher(path).matches())
                .findFirst()
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElse(MissingNode.getInstance());
    }

    private List<String> problemFaults(Answer answer, boolean head) {
        if (head || !PROBLEM.equals(answer.mediaType())) {
            return head ? List.of() : List.of("an error is no problem but " + answer.mediaType());
        }
        return jsonFaults(JSON.createObjectNode().put("$ref", PROBLEM_SCHEMA), answer.body());
    }

    private List<String> headerFaults(Answer answer, JsonNode described) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        described.properties().forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            names.add(name);
            if (resolved(header.getValue()).path("required").asBoolean()
                    && !answer.headers().containsKey(name)) {
                faults.add("header " + header.getKey() + " is described as always there and is not there");
            }
        });
        answer.headers().keySet().stream()
                .filter(name -> !names.contains(name) && !OF_EVERY_ANSWER.contains(name))
                .forEach(name -> faults.add("header " + name + " is not described"));
        return faults;
    }

    private List<String> bodyFaults(Answer answer, JsonNode content, boolean head) {
        if (answer.body().length == 0) {
            return content.isEmpty() || head ? List.of() : List.of("a body is described and there is none");
        }
        JsonNode form = content.path(answer.mediaType());
        if (form.isMissingNode()) {
            return List.of("media type " + answer.mediaType() + " is not described");
        }
        return answer.mediaType().endsWith("json") ? jsonFaults(form.path("schema"), answer.body()) : List.of();
    }

    private List<String> jsonFaults(JsonNode schema, byte[] body) {
        try {
            return schemas.faults(schema, JSON.readTree(unpacked(body)));
        } catch (IOException unreadable) {
            return List.of("the body is no JSON");
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        boolean gzip = body.length > 1 && (body[0] & 0xff | (body[1] & 0xff) << 8) == GZIPInputStream.GZIP_MAGIC;
        if (!gzip) {
            return body;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static long parameters(String template) {
        return template.chars().filter(character -> character == '{').count();
    }
}

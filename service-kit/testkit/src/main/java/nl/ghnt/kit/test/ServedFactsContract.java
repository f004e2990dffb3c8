package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every fact of the data files of a service can be read: each text and number that stands in a file stands in an answer of
 * one of the reads of the description too. A service extends it in one class that is a {@code @QuarkusTest}.
 */
public abstract class ServedFactsContract extends ApiCalls {

    private static final Path FILES = Path.of("src/main/resources/programma");
    private static final int LARGEST_PAGE = 100;
    private static final int ENOUGH = 240;

    /**
     * Reads that need a query to tell all, below the base path; with the role of the programme team. A parameter of the
     * path ({@code /regios/{code}/samenstelling?geldigOp=2021-06-01}) stands for each thing of the list before it.
     */
    protected List<String> alsoRead() {
        return List.of();
    }

    /** Places in the files ({@code gremia.json gremia.code}) whose values no answer has in these words, with the reason. */
    protected Map<String, String> inOtherWords() {
        return Map.of();
    }

    @Test
    void every_fact_of_the_data_files_can_be_read() {
        Set<String> told = told();
        Map<String, Set<String>> untold = new TreeMap<>();
        facts().forEach((place, values) -> {
            Set<String> missing = new TreeSet<>(values);
            missing.removeAll(told);
            if (!missing.isEmpty()) {
                untold.put(place, missing);
            }
        });
        Set<String> explained = inOtherWords().keySet();
        assertThat(untold.keySet())
                .as("told by no read: %s", new TreeMap<>(untold))
                .containsExactlyInAnyOrderElementsOf(explained);
    }

    /** Values by the place where they stand. */
    private static Map<String, Set<String>> facts() {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            files.sorted().forEach(file -> {
                String name = file.getFileName().toString();
                ChangedFiles.read("programma/" + name).properties().stream()
                        .filter(part -> !part.getKey().startsWith("$"))
                        .forEach(part -> leaves(part.getValue(), name + " " + part.getKey(), facts));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return facts;
    }

    private static void leaves(JsonNode node, String place, Map<String, Set<String>> found) {
        if (node.isObject()) {
            node.properties().forEach(member -> leaves(member.getValue(), place + "." + member.getKey(), found));
        } else if (node.isArray()) {
            node.forEach(element -> leaves(element, place, found));
        } else if (node.isTextual() || node.isNumber()) {
            found.computeIfAbsent(place, key -> new HashSet<>()).add(plain(node.asText()));
        }
    }

    /** Numbers are equal however they are written. */
    private static String plain(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return text;
        }
    }

    private Set<String> told() {
        Map<String, Set<String>> told = new HashMap<>();
        Map<String, List<String>> identifiers = new HashMap<>();
        ApiOperation.allOf(document()).stream()
                .filter(operation ->
                        operation.isRead() && operation.mediaTypes().contains("application/json"))
                .sorted(Comparator.comparingInt(operation -> operation.path().length()))
                .forEach(operation -> paths(operation.path(), identifiers).forEach(path -> {
                    bodies(operation, path).forEach(body -> {
                        leaves(body, "", told);
                        body.forEach(item -> Stream.of("code", "id")
                                .filter(item::hasNonNull)
                                .forEach(name -> identifiers
                                        .computeIfAbsent(operation.path() + " " + name, list -> new ArrayList<>())
                                        .add(item.get(name).asText())));
                    });
                }));
        alsoRead().forEach(also -> {
            String[] parts = also.split("\\?");
            paths(parts[0], identifiers).forEach(path -> {
                ApiRequest request = as(CALLERS_ROLE);
                for (String query : parts[1].split("&")) {
                    request.query(query.substring(0, query.indexOf('=')), query.substring(query.indexOf('=') + 1));
                }
                leaves(read(request, path), "", told);
            });
        });
        Set<String> all = new HashSet<>();
        told.values().forEach(all::addAll);
        return all;
    }

    /** The path itself, or one for each thing of the list that it is about. */
    private List<String> paths(String path, Map<String, List<String>> identifiers) {
        int parameter = path.indexOf("/{");
        if (parameter < 0) {
            return List.of(base() + path);
        }
        String name = path.startsWith("id}", parameter + 2) ? " id" : " code";
        List<String> known = identifiers.getOrDefault(path.substring(0, parameter) + name, List.of());
        boolean oneParameter = path.indexOf('{', parameter + 2) < 0;
        return !oneParameter || known.size() > ENOUGH
                ? List.of()
                : known.stream()
                        .map(code -> base() + path.replaceFirst("\\{[^}]+}", code))
                        .toList();
    }

    private List<JsonNode> bodies(ApiOperation operation, String path) {
        if (!operation.isPaged()) {
            return List.of(read(reader(operation), path));
        }
        List<JsonNode> bodies = new ArrayList<>();
        JsonNode body;
        do {
            body = read(reader(operation).query("pageSize", LARGEST_PAGE).query("page", bodies.size() + 1), path);
            bodies.add(body);
        } while (body.size() == LARGEST_PAGE);
        return bodies;
    }

    private static JsonNode read(ApiRequest request, String path) {
        ApiAnswer answer = request.accept("application/json").get(path);
        boolean calculation = path.contains("/_"); // may need a query
        if (!(calculation && answer.status() == 400)) {
            assertThat(answer.status())
                    .as(path + " " + answer.text())
                    .isIn(200, 404); // nothing may be known of a thing
        }
        return answer.json();
    }
}

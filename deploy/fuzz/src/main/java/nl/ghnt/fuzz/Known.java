package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Values that exist, as answers told them: by the name of their property, and identifiers by the list they stand in. */
final class Known {

    private static final int MOST = 40;
    private static final List<String> IDENTIFIERS = List.of("id", "code", "nummer", "periode");

    private final Map<String, Set<String>> byProperty = new LinkedHashMap<>();
    private final Map<String, Set<String>> byList = new LinkedHashMap<>();

    /** Learns from an answer to a read of {@code path}. */
    void learn(String path, JsonNode answer) {
        if (answer.isArray()) {
            String list = path.substring(path.lastIndexOf('/') + 1);
            answer.forEach(item -> identifier(item).ifPresent(id -> add(byList, list, id)));
        }
        learn(answer);
    }

    private void learn(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::learn);
        }
        node.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isTextual() || value.isIntegralNumber()) {
                add(byProperty, property.getKey(), value.asText());
            } else {
                learn(value);
            }
        });
    }

    private static Optional<String> identifier(JsonNode item) {
        return IDENTIFIERS.stream()
                .filter(item::hasNonNull)
                .map(name -> item.get(name).asText())
                .findFirst();
    }

    private static void add(Map<String, Set<String>> values, String name, String value) {
        Set<String> known = values.computeIfAbsent(name, key -> new LinkedHashSet<>());
        if (known.size() < MOST && value.length() < 200) {
            known.add(value);
        }
    }

    /** An identifier of something in a list, {@code regios}; empty when none was seen. */
    Optional<String> in(String list, Random random) {
        return pick(byList.get(list), random);
    }

    /** A value that a property of this name had, or an identifier of the list that is named after it. */
    Optional<String> of(String property, Random random) {
        Optional<String> own = pick(byProperty.get(property), random);
        if (own.isPresent() || property.length() < 5) {
            return own;
        }
        String stem = property.substring(0, 5);
        return byList.keySet().stream()
                .filter(list -> list.startsWith(stem))
                .findFirst()
                .flatMap(list -> in(list, random));
    }

    private static Optional<String> pick(Set<String> values, Random random) {
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrayList<>(values).get(random.nextInt(values.size())));
    }
}

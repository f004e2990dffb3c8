package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An OpenAPI document (3.0) as far as requests are made from it.
 *
 * @param root the document
 */
record Document(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** All that can be asked, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(Operation.of(
                                this,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue(),
                                method.getValue()));
                    }
                }));
        return operations;
    }

    /** What a node stands for: itself, or what it refers to. */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node == null ? MissingNode.getInstance() : node;
        for (int hops = 0; hops < 10 && found.has("$ref"); hops++) {
            found = root.at(found.get("$ref").asText().substring(1));
        }
        return found;
    }
}

package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Paths of things that exist, so that a rule is tried on something: those that the service under test names, else the
 * example of the description, else what the list above them holds. Found once, and used by all rules.
 */
final class ExistingPaths {

    private static final Map<Class<?>, ExistingPaths> FOUND = new ConcurrentHashMap<>();
    private static final List<String> IDENTIFIERS = List.of("id", "code", "nummer");

    private final ApiCalls contract;
    private final List<ApiOperation> operations;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private ExistingPaths(ApiCalls contract) {
        this.contract = contract;
        this.operations = ApiOperation.allOf(contract.document());
    }

    static ExistingPaths of(ApiCalls contract) {
        return FOUND.computeIfAbsent(contract.getClass(), type -> new ExistingPaths(contract));
    }

    /** Below the base path. */
    String to(ApiOperation operation) {
        return to(operation.path());
    }

    private String to(String template) {
        String before = known.get(template);
        if (before != null) {
            return before;
        }
        String found = find(template)
                .orElseThrow(() -> new AssertionError(
                        "nothing exists at " + template + ": let furnish() or existing() of the test make it"));
        known.put(template, found);
        return found;
    }

    /** Below the base path; empty where nothing exists as yet. */
    Optional<String> find(String template) {
        if (contract.existing().containsKey(template)) {
            return Optional.of(contract.existing().get(template).get());
        }
        int end = template.lastIndexOf('}') + 1;
        if (end == 0) {
            return Optional.of(template);
        }
        if (end < template.length()) {
            return find(template.substring(0, end)).map(path -> path + template.substring(end));
        }
        int begin = template.lastIndexOf("/{");
        String parameter = template.substring(begin + 2, end - 1);
        String above = template.substring(0, begin);
        return Stream.concat(example(template, parameter), inList(above, parameter))
                .flatMap(value -> find(above).map(path -> path + "/" + value).stream())
                .filter(path -> isThere(template, path))
                .findFirst();
    }

    private Stream<String> example(String template, String parameter) {
        return operations.stream()
                .filter(operation -> operation.path().startsWith(template))
                .flatMap(operation -> operation.exampleOf(parameter).stream())
                .limit(1);
    }

    private Stream<String> inList(String above, String parameter) {
        return read(above)
                .flatMap(list -> find(above).map(path -> contract.reader(list)
                        .get(ApiCalls.base() + path)
                        .json()))
                .filter(JsonNode::isArray)
                .map(items -> StreamSupport.stream(items.spliterator(), false)
                        .flatMap(item -> Stream.concat(Stream.of(parameter), IDENTIFIERS.stream())
                                .filter(item::has)
                                .map(name -> item.get(name).asText())
                                .limit(1)))
                .orElseGet(Stream::empty);
    }

    private boolean isThere(String template, String path) {
        return read(template)
                .map(single ->
                        contract.reader(single).get(ApiCalls.base() + path).status() == 200)
                .orElse(true);
    }

    private Optional<ApiOperation> read(String template) {
        return operations.stream()
                .filter(operation -> operation.isRead() && operation.path().equals(template))
                .findFirst();
    }
}

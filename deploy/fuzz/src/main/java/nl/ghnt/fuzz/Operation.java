package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One operation as its document tells it.
 *
 * @param path template below the base path
 * @param parameters all of them, resolved
 * @param body schema of a body of JSON; null when it takes none
 * @param statuses those that the document names
 * @param answers media types of its success
 */
record Operation(
        String method,
        String path,
        List<JsonNode> parameters,
        JsonNode body,
        Set<Integer> statuses,
        List<String> answers) {

    static Operation of(Document document, String method, String path, JsonNode item, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
            list.forEach(parameter -> parameters.add(document.resolve(parameter)));
        }
        JsonNode content = document.resolve(operation.path("requestBody")).path("content");
        JsonNode json = content.path("application/json").path("schema");
        Set<Integer> statuses = new TreeSet<>();
        List<String> answers = new ArrayList<>();
        operation.path("responses").properties().forEach(response -> {
            statuses.add(Integer.valueOf(response.getKey()));
            if (response.getKey().startsWith("2")) {
                document.resolve(response.getValue())
                        .path("content")
                        .fieldNames()
                        .forEachRemaining(answers::add);
            }
        });
        return new Operation(
                method, path, List.copyOf(parameters), json.isMissingNode() ? null : json, statuses, answers);
    }

    List<JsonNode> parameters(String in) {
        return parameters.stream()
                .filter(parameter -> in.equals(parameter.path("in").asText()))
                .toList();
    }

    boolean isRead() {
        return "GET".equals(method);
    }

    /** A read that needs no identifier: what it lists can be asked for by others. */
    boolean isStart() {
        return isRead()
                && !path.contains("{")
                && parameters("query").stream()
                        .noneMatch(parameter -> parameter.path("required").asBoolean());
    }

    /** Whether a request of that method and path (below the base path) is one for this operation. */
    boolean takes(String method, String path) {
        String[] asked = path.split("/", -1);
        String[] steps = this.path.split("/", -1);
        return this.method.equals(method)
                && asked.length == steps.length
                && IntStream.range(0, steps.length)
                        .allMatch(step -> steps[step].startsWith("{") || steps[step].equals(asked[step]));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

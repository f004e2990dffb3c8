package nl.ghnt.kit.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes down once what stands at several operations in the same words: parameters, headers of answers, and answers that
 * say no. Of two things with one name the one that stands most often gets the name; the other stays where it stands.
 */
final class Repetitions {

    private static final String COMPONENTS = "#/components/";

    private final OpenAPI api;
    private final List<Operation> operations = new ArrayList<>();

    private Repetitions(OpenAPI api) {
        this.api = api;
        new TreeMap<>(api.getPaths().getPathItems())
                .values()
                .forEach(item -> operations.addAll(item.getOperations().values()));
    }

    static void writeOnce(OpenAPI api) {
        Repetitions repetitions = new Repetitions(api);
        repetitions.headers();
        repetitions.responses();
        repetitions.parameters();
    }

    private void headers() {
        Tally<Header> tally = new Tally<>();
        eachHeader((name, holder) -> tally.count(name, holder.get(name)));
        Map<String, Header> shared = tally.shared();
        eachHeader((name, holder) -> {
            if (holder.get(name).equals(shared.get(name))) {
                holder.put(name, OASFactory.createHeader().ref(COMPONENTS + "headers/" + name));
            }
        });
        shared.forEach(api.getComponents()::addHeader);
    }

    private void eachHeader(BiConsumer<String, Map<String, Header>> visit) {
        for (Operation operation : operations) {
            for (APIResponse answer : operation.getResponses().getAPIResponses().values()) {
                if (answer.getHeaders() != null) {
                    Map<String, Header> headers = new LinkedHashMap<>(answer.getHeaders());
                    List.copyOf(headers.keySet()).forEach(name -> visit.accept(name, headers));
                    answer.setHeaders(headers);
                }
            }
        }
    }

    private void responses() {
        Tally<APIResponse> tally = new Tally<>();
        eachResponse((name, holder) -> tally.count(name, holder.get(name)));
        Map<String, APIResponse> shared = tally.shared();
        eachResponse((name, holder) -> {
            if (holder.get(name).equals(shared.get(name))) {
                holder.put(name, OASFactory.createAPIResponse().ref(COMPONENTS + "responses/" + nameOf(name)));
            }
        });
        shared.forEach((status, answer) -> api.getComponents().addResponse(nameOf(status), answer));
    }

    private static String nameOf(String status) {
        return (status.startsWith("3") ? "Antwoord" : "Probleem") + status;
    }

    /** Answers with a result say for each operation what it is; only the others can be the same. */
    private void eachResponse(BiConsumer<String, Map<String, APIResponse>> visit) {
        for (Operation operation : operations) {
            Map<String, APIResponse> answers =
                    new LinkedHashMap<>(operation.getResponses().getAPIResponses());
            answers.keySet().stream()
                    .filter(status -> !status.startsWith("2"))
                    .toList()
                    .forEach(status -> visit.accept(status, answers));
            operation.getResponses().setAPIResponses(answers);
        }
    }

    private void parameters() {
        Function<Parameter, String> nameOf = parameter ->
                parameter.getIn() == Parameter.In.PATH ? "pad." + parameter.getName() : parameter.getName();
        Tally<Parameter> tally = new Tally<>();
        operations.stream()
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation
                        .getParameters()
                        .forEach(parameter -> tally.count(nameOf.apply(parameter), parameter)));
        Map<String, Parameter> shared = tally.shared();
        for (Operation operation : operations) {
            if (operation.getParameters() != null) {
                operation.setParameters(operation.getParameters().stream()
                        .map(parameter -> parameter.equals(shared.get(nameOf.apply(parameter)))
                                ? OASFactory.createParameter().ref(COMPONENTS + "parameters/" + nameOf.apply(parameter))
                                : parameter)
                        .toList());
            }
        }
        shared.forEach(api.getComponents()::addParameter);
    }

    /** How often each thing of one name stands in the description. */
    private static final class Tally<T> {

        private final Map<String, Map<T, Integer>> counts = new TreeMap<>();

        void count(String name, T thing) {
            counts.computeIfAbsent(name, key -> new LinkedHashMap<>()).merge(thing, 1, Integer::sum);
        }

        /** By name, what stands there at least twice and most often; the first of those that stand equally often. */
        Map<String, T> shared() {
            Map<String, T> shared = new HashMap<>();
            counts.forEach((name, things) -> things.entrySet().stream()
                    .filter(thing -> thing.getValue() > 1)
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .ifPresent(thing -> shared.put(name, thing.getKey())));
            return new TreeMap<>(shared);
        }
    }
}

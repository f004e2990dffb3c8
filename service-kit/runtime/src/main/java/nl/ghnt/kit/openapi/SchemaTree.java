package nl.ghnt.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Walks the schemas of a description: what an answer or a request is made of. */
final class SchemaTree {

    static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI api;

    SchemaTree(OpenAPI api) {
        this.api = api;
    }

    /** Names of the schemas that answers are made of, at any depth. */
    Set<String> ofAnswers() {
        return reachableFrom(operations()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getContent)
                .flatMap(SchemaTree::roots));
    }

    /** Names of the schemas that request bodies are made of, at any depth. */
    Set<String> ofRequests() {
        return reachableFrom(requestRoots());
    }

    /** Names of the schemas that are used anywhere. */
    Set<String> used() {
        Set<String> used = reachableFrom(parameterRoots());
        used.addAll(ofAnswers());
        used.addAll(ofRequests());
        return used;
    }

    /** The schemas that stand in the request bodies themselves. */
    Stream<Schema> requestRoots() {
        return operations()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> roots(body.getContent()));
    }

    /** Every schema that is written somewhere: those with a name, and what stands in bodies and parameters. */
    void each(Consumer<Schema> visit) {
        api.getComponents().getSchemas().values().forEach(schema -> walk(schema, visit));
        operations().forEach(operation -> {
            operation.getResponses().getAPIResponses().values().stream()
                    .flatMap(answer -> roots(answer.getContent()))
                    .forEach(schema -> walk(schema, visit));
        });
        parameterRoots().forEach(schema -> walk(schema, visit));
        requestRoots().forEach(schema -> walk(schema, visit));
    }

    private Stream<Schema> parameterRoots() {
        return operations()
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull);
    }

    /** Names of the schemas that a schema refers to by itself, without following them. */
    static Set<String> namesIn(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        walk(schema, part -> {
            if (part.getRef() != null) {
                names.add(nameOf(part));
            }
        });
        return names;
    }

    static String nameOf(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    /** Visits a schema and all that is written inside it; references are not followed. */
    static void walk(Schema schema, Consumer<Schema> visit) {
        visit.accept(schema);
        List<Schema> inside = new ArrayList<>();
        if (schema.getProperties() != null) {
            inside.addAll(schema.getProperties().values());
        }
        inside.add(schema.getItems());
        inside.add(schema.getAdditionalPropertiesSchema());
        inside.add(schema.getNot());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(inside::addAll);
        inside.stream().filter(Objects::nonNull).forEach(part -> walk(part, visit));
    }

    private Set<String> reachableFrom(Stream<Schema> roots) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> reached = new LinkedHashSet<>();
        List<String> toVisit = new ArrayList<>();
        roots.forEach(root -> toVisit.addAll(namesIn(root)));
        while (!toVisit.isEmpty()) {
            String name = toVisit.remove(toVisit.size() - 1);
            if (schemas.containsKey(name) && reached.add(name)) {
                toVisit.addAll(namesIn(schemas.get(name)));
            }
        }
        return reached;
    }

    private Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> roots(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }
}

package nl.ghnt.kit.openapi;

import io.smallrye.openapi.model.BaseModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says which properties are always there. Answers are written with every property, null where there is no value: in what
 * is answered every property is required, and nullable when its record says that it may be null. In what is asked only
 * that is required what the validation demands. A type that is both answered and asked therefore is two schemas where
 * the two differ: its own for answers, and one with {@code Invoer} behind its name for requests.
 */
final class Completeness {

    private static final String OF_REQUESTS = "Invoer";

    private final OpenAPI api;
    private final SchemaTree tree;
    private final Map<String, Schema> schemas;

    private Completeness(OpenAPI api) {
        this.api = api;
        this.tree = new SchemaTree(api);
        this.schemas = api.getComponents().getSchemas();
    }

    static void complete(OpenAPI api) {
        Completeness completeness = new Completeness(api);
        completeness.tree.each(schema -> {
            if (schema.getProperties() != null) {
                Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
                properties.replaceAll((name, property) -> hasNoType(property) ? anything(property) : property);
                schema.setProperties(properties);
            }
        });
        completeness.separate();
        completeness.tree.ofAnswers().forEach(name -> requireAll(completeness.schemas.get(name)));
    }

    /**
     * What may be null and has no type of its own becomes {@code enum: [null]} in OpenAPI 3.0, which is nothing but null;
     * and of a choice between types without a name some makers of clients make code that does not compile. Without a type
     * everything is allowed, null too; the description says what it can be.
     */
    private static boolean hasNoType(Schema schema) {
        boolean onlyNull = List.of(Schema.SchemaType.NULL).equals(schema.getType())
                && Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getRef())
                        .allMatch(Objects::isNull);
        return onlyNull
                || schema.getOneOf() != null && schema.getOneOf().stream().anyMatch(choice -> choice.getRef() == null);
    }

    // another schema, because one that was said to be nullable keeps the type null whatever it is set to
    private static Schema anything(Schema schema) {
        return OASFactory.createSchema().description(schema.getDescription());
    }

    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    private void separate() {
        Set<String> requests = tree.ofRequests();
        Set<String> both = new LinkedHashSet<>(requests);
        both.retainAll(tree.ofAnswers());
        Set<String> different = different(both);
        Map<String, Schema> ofRequests = new LinkedHashMap<>();
        different.forEach(name -> ofRequests.put(name + OF_REQUESTS, copy(name)));
        Consumer<Schema> refer = schema -> {
            if (schema.getRef() != null && different.contains(SchemaTree.nameOf(schema))) {
                schema.setRef(SchemaTree.REFERENCE + SchemaTree.nameOf(schema) + OF_REQUESTS);
            }
        };
        ofRequests.values().forEach(schema -> SchemaTree.walk(schema, refer));
        requests.stream()
                .filter(name -> !both.contains(name))
                .forEach(name -> SchemaTree.walk(schemas.get(name), refer));
        tree.requestRoots().forEach(schema -> SchemaTree.walk(schema, refer));
        ofRequests.forEach(api.getComponents()::addSchema);
    }

    /** Of the schemas that are both answered and asked, those that have an optional property, at any depth. */
    private Set<String> different(Set<String> both) {
        Set<String> different = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String name : both) {
                Schema schema = schemas.get(name);
                boolean differs = hasOptional(schema)
                        || SchemaTree.namesIn(schema).stream().anyMatch(different::contains);
                more |= differs && different.add(name);
            }
        }
        return different;
    }

    private static boolean hasOptional(Schema schema) {
        return schema.getProperties() != null
                && (schema.getRequired() == null
                        || !schema.getRequired()
                                .containsAll(schema.getProperties().keySet()));
    }

    private Schema copy(String name) {
        if (schemas.containsKey(name + OF_REQUESTS)) {
            throw new IllegalStateException(name + OF_REQUESTS + " is the name of another schema");
        }
        return BaseModel.deepCopy(schemas.get(name), Schema.class);
    }
}

package nl.ghnt.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes dates, moments and identifiers out where they stand, so that every property shows its own format. */
final class Scalars {

    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "Uuid", "uuid");

    private Scalars() {}

    static void inline(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.values().forEach(Scalars::inlineIn);
        FORMATS.keySet().forEach(name -> {
            if (schemas.containsKey(name) && !isUsed(api, name)) {
                api.getComponents().removeSchema(name);
            }
        });
    }

    private static void inlineIn(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Scalars::inlineOne);
        }
    }

    private static void inlineOne(Schema property) {
        String reference = referenceOf(property);
        String format = reference == null ? null : FORMATS.get(reference.substring(reference.lastIndexOf('/') + 1));
        if (format != null) {
            boolean nullable = isNullable(property);
            property.setRef(null);
            property.setAllOf(null);
            property.setAnyOf(null);
            property.setType(
                    nullable
                            ? List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL)
                            : List.of(Schema.SchemaType.STRING));
            property.setFormat(format);
        }
    }

    /** What a property refers to: by itself, or wrapped because it says more of itself or may be null. */
    private static String referenceOf(Schema property) {
        return Stream.of(List.of(property), orEmpty(property.getAllOf()), orEmpty(property.getAnyOf()))
                .flatMap(List::stream)
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNullable(Schema property) {
        return Stream.concat(Stream.of(property), orEmpty(property.getAnyOf()).stream())
                .anyMatch(schema -> schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL));
    }

    private static List<Schema> orEmpty(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    /** Whether an operation or another schema refers to a schema: parameters and lists may go on doing so. */
    static boolean isUsed(OpenAPI api, String name) {
        return api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .anyMatch(operation -> operation.toString().contains("schemas/" + name))
                || api.getComponents().getSchemas().values().stream()
                        .anyMatch(schema -> schema.toString().contains("schemas/" + name));
    }
}

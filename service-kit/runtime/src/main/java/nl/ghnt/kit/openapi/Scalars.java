package nl.ghnt.kit.openapi;

import java.util.List;
import java.util.Map;
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
            if (schemas.containsKey(name) && !isUsedElsewhere(api, name)) {
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
        boolean wrapped = property.getAllOf() != null && property.getAllOf().size() == 1;
        String reference = wrapped ? property.getAllOf().get(0).getRef() : property.getRef();
        String format = reference == null ? null : FORMATS.get(reference.substring(reference.lastIndexOf('/') + 1));
        if (format != null) {
            property.setRef(null);
            property.setAllOf(null);
            property.setType(List.of(Schema.SchemaType.STRING));
            property.setFormat(format);
        }
    }

    /** Parameters and lists may go on referring to the shared schema. */
    private static boolean isUsedElsewhere(OpenAPI api, String name) {
        return api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .anyMatch(operation -> operation.toString().contains("schemas/" + name))
                || api.getComponents().getSchemas().values().stream()
                        .anyMatch(schema -> schema.toString().contains("schemas/" + name));
    }
}

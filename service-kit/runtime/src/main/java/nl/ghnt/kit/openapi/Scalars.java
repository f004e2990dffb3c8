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
        new SchemaTree(api).each(Scalars::inlineOne);
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
}

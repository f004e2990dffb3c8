package nl.ghnt.kit.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Of an answer that is made of other records, whose properties are written as its own: puts the properties in the order in
 * which they are written, and leaves out what limits these records where they are taken in.
 */
final class Unwrapped {

    private static final DotName MARK = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final String UUID = "uuid";

    private final IndexView index;
    private final Map<String, Schema> schemas;

    private Unwrapped(OpenAPI api, IndexView index) {
        this.index = index;
        this.schemas = api.getComponents().getSchemas();
    }

    static void writeOut(OpenAPI api, IndexView index) {
        Unwrapped unwrapped = new Unwrapped(api, index);
        index.getAnnotations(MARK).stream()
                .map(mark -> mark.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(target -> target.asField().declaringClass())
                .distinct()
                .forEach(unwrapped::writeOut);
    }

    private void writeOut(ClassInfo answer) {
        Schema schema = schemas.get(nameOf(answer));
        if (schema != null) {
            Map<String, Schema> written = new LinkedHashMap<>();
            add(answer, schema.getProperties(), written);
            schema.setProperties(written);
        }
    }

    private void add(ClassInfo part, Map<String, Schema> found, Map<String, Schema> written) {
        for (RecordComponentInfo property : part.recordComponentsInDeclarationOrder()) {
            if (part.field(property.name()).hasAnnotation(MARK)) {
                add(index.getClassByName(property.type().name()), found, written);
            } else {
                Schema schema = Objects.requireNonNull(found.get(property.name()), part + " has no " + property.name());
                SchemaTree.walk(schema, Unwrapped::freeOfLimits);
                written.put(property.name(), schema);
            }
        }
    }

    private static void freeOfLimits(Schema schema) {
        schema.setMinLength(null);
        schema.setMaxLength(null);
        if (!UUID.equals(schema.getFormat())) { // whose pattern says what it is
            schema.setPattern(null);
        }
        schema.setMinimum(null);
        schema.setMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setExclusiveMaximum(null);
        schema.setMinItems(null);
        schema.setMaxItems(null);
        schema.setUniqueItems(null);
    }

    private static String nameOf(ClassInfo type) {
        return Stream.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .flatMap(name -> Optional.ofNullable(name).stream())
                .map(AnnotationValue::asString)
                .findFirst()
                .orElse(type.simpleName());
    }
}

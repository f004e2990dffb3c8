package nl.ghnt.kit.openapi;

import io.smallrye.openapi.model.BaseModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Takes the examples and defaults of optional parameters to their descriptions: a viewer fills them in, so that whoever
 * tries a list for the first time would get what happens to pass all filters at once, which is nothing, or one page where
 * the whole list is what comes without the number of a page. How many there are on a page, or in a part, changes nothing when it
 * is filled in, and keeps its default.
 */
final class FilledIn {

    private static final Set<String> SIZES = Set.of("pageSize", "limit");

    private FilledIn() {}

    static void toWords(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(parameter ->
                        parameter.getIn() == Parameter.In.QUERY && !Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> describe(parameter, api.getComponents().getSchemas()));
    }

    private static void describe(Parameter parameter, Map<String, Schema> schemas) {
        Object example = parameter.getExample();
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getRef() != null) {
            Schema referred = schemas.get(SchemaTree.nameOf(schema));
            if (referred.getExamples() != null) {
                schema = BaseModel.deepCopy(referred, Schema.class);
                parameter.setSchema(schema);
            }
        }
        if (schema != null && schema.getExamples() != null) {
            example = schema.getExamples().get(0);
            schema.setExamples(null);
        }
        parameter.setExample(null);
        parameter.setExamples(null);
        Object usual = schema == null ? null : schema.getDefaultValue();
        if (usual != null && SIZES.contains(parameter.getName())) {
            schema.setDefaultValue(Integer.valueOf(usual.toString()));
        } else if (usual != null) {
            say(parameter, "standaard " + usual);
            schema.setDefaultValue(null);
        }
        if (example != null) {
            say(parameter, "bijvoorbeeld " + example);
        }
    }

    private static void say(Parameter parameter, String words) {
        String described = parameter.getDescription() == null ? "" : parameter.getDescription() + "; ";
        parameter.setDescription(described + words);
    }
}

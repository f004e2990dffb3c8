package nl.ghnt.kit.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of a parameter of a path what the shortest path says of it that has it at the same place: what {@code /bezoeken/{id}}
 * says holds for all below. Of an identifier of which nothing is said, it is one that the list before it tells. What an
 * operation says itself stays.
 */
final class PathParameters {

    private PathParameters() {}

    static void describe(Paths paths) {
        Map<String, Parameter> described = new HashMap<>();
        each(paths, (list, parameter) -> {
            if (parameter.getDescription() != null) {
                described.putIfAbsent(placeOf(parameter, list), parameter);
            }
        });
        each(paths, (list, parameter) -> {
            Parameter same = described.get(placeOf(parameter, list));
            if (parameter.getDescription() == null && same != null) {
                parameter.setDescription(same.getDescription());
                parameter.setExample(same.getExample());
            } else if (parameter.getDescription() == null && isIdentifier(parameter.getSchema())) {
                parameter.setDescription("Id, zoals " + list + " het geeft");
            }
        });
    }

    /** Every parameter of a path, with the path before it. */
    private static void each(Paths paths, BiConsumer<String, Parameter> visit) {
        new TreeMap<>(paths.getPathItems()).forEach((path, item) -> item.getOperations().values().stream()
                .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .forEach(parameter ->
                        visit.accept(path.substring(0, path.indexOf("/{" + parameter.getName() + "}")), parameter)));
    }

    private static String placeOf(Parameter parameter, String list) {
        return list + "/" + parameter.getName();
    }

    private static boolean isIdentifier(Schema schema) {
        return schema != null
                && ("uuid".equals(schema.getFormat())
                        || schema.getRef() != null && "uuid".equalsIgnoreCase(SchemaTree.nameOf(schema)));
    }
}

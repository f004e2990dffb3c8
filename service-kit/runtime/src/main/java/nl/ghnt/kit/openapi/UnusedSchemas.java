package nl.ghnt.kit.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves out what no operation uses: what the kit describes for other APIs, and what was written out where it stands. */
final class UnusedSchemas {

    private UnusedSchemas() {}

    static void removeFrom(OpenAPI api) {
        Set<String> used = new SchemaTree(api).used();
        Set<String> unused =
                new LinkedHashSet<>(api.getComponents().getSchemas().keySet());
        unused.removeAll(used);
        List.copyOf(unused).forEach(api.getComponents()::removeSchema);
    }
}

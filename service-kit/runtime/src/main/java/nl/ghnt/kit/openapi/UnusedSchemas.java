package nl.ghnt.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves out what the kit describes for APIs that import, where an API does not. */
final class UnusedSchemas {

    private static final String REPORT = "ImportVerslag";
    private static final List<String> PARTS = List.of("ImportRegel", "ImportFout", "ImportUitkomst");

    private UnusedSchemas() {}

    static void removeFrom(OpenAPI api) {
        if (!Scalars.isUsed(api, REPORT)) {
            api.getComponents().removeSchema(REPORT);
            PARTS.forEach(api.getComponents()::removeSchema);
        }
    }
}

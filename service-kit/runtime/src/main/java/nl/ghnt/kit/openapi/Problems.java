package nl.ghnt.kit.openapi;

import nl.ghnt.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the error answer once; every operation refers to it. */
final class Problems {

    private static final String SCHEMA = "Probleem";
    private static final String ERROR = "Invoerfout";

    private Problems() {}

    static void addSchemas(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(ERROR, error());
    }

    static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem())));
    }

    // written out at each response: the linters look for the members there
    private static Schema problem() {
        Schema errors = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + ERROR))
                .description("Alle fouten in de invoer, bij status 400");
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .title(SCHEMA)
                .addProperty("type", text("Pagina die dit soort probleem uitlegt"))
                .addProperty("title", text("Soort probleem"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("detail", text("Wat er deze keer mis was"))
                .addProperty("instance", text("Pad van het verzoek"))
                .addProperty("errors", errors)
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Een fout in de invoer")
                .addProperty("in", text("body, query, path of header"))
                .addProperty("location", text("JSON Pointer of naam van de parameter"))
                .addProperty("code", text("Stabiele code"))
                .addProperty("detail", text("Wat er mis is"))
                .addRequired("in")
                .addRequired("location")
                .addRequired("code")
                .addRequired("detail");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}

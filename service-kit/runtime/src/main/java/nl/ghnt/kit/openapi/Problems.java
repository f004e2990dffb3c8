package nl.ghnt.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the error answer once; every operation refers to it. */
final class Problems {

    private static final String SCHEMA = "Probleem";
    private static final String ERROR = "Invoerfout";
    private static final String IMPORT_REFUSED = "ImportProbleem";
    private static final String LINE = "ImportRegel";

    private static final Map<String, String> TITLES = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "De invoer is niet goed; alle fouten staan in errors"),
            Map.entry("401", "Aanmelden is nodig, of het token is niet goed of verlopen"),
            Map.entry("403", "Geen toegang"),
            Map.entry("404", "Niet gevonden"),
            Map.entry("406", "Geen gevraagd formaat beschikbaar"),
            Map.entry("408", "Het verzoek kwam te traag binnen"),
            Map.entry("409", "In strijd met de huidige toestand"),
            Map.entry("410", "Wordt niet meer bewaard"),
            Map.entry("412", "Intussen door een ander gewijzigd"),
            Map.entry("413", "Het verzoek is te groot"),
            Map.entry("414", "Het adres is te lang"),
            Map.entry("415", "Mediatype niet ondersteund"),
            Map.entry("428", "If-Match ontbreekt"),
            Map.entry("431", "De headers zijn te groot"),
            Map.entry("500", "Er ging bij ons iets mis"),
            Map.entry("502", "De dienst gaf geen geldig antwoord; of een wijziging is uitgevoerd, is niet bekend"),
            Map.entry("503", "Tijdelijk niet beschikbaar"),
            Map.entry("504", "De dienst antwoordde niet op tijd; of een wijziging is uitgevoerd, is niet bekend")));

    private Problems() {}

    static void addSchemas(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(ERROR, error());
        api.getComponents().addSchema(SCHEMA, problem());
    }

    /** Adds what any request can be answered with, by the service or by the gateway before it. */
    static void addToAll(APIResponses responses) {
        for (String status : List.of("400", "406", "414", "431", "500", "502", "503", "504")) {
            add(responses, status);
        }
        // what an operation only names is answered as every problem is
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.compareTo("400") >= 0)
                .forEach(status -> add(responses, status));
    }

    /** Adds the answer of a status, unless the operation describes that itself. */
    static void add(APIResponses responses, String status) {
        APIResponse own = responses.getAPIResponse(status);
        if (own == null || own.getContent() == null) {
            responses.addAPIResponse(status, answer(status, SCHEMA));
        }
    }

    /** What an import that is refused as a whole is answered with: every line, with what is wrong with it. */
    static void addImportRefused(OpenAPI api, APIResponses responses) {
        Schema lines = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(SchemaTree.REFERENCE + LINE))
                .description("Elke regel, in volgorde, met alle fouten; als een regel fout is");
        Schema more = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("regels", lines)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        api.getComponents()
                .addSchema(
                        IMPORT_REFUSED,
                        OASFactory.createSchema()
                                .description("Waarom een import niet is doorgevoerd")
                                .addAllOf(OASFactory.createSchema().ref(SchemaTree.REFERENCE + SCHEMA))
                                .addAllOf(more));
        responses.addAPIResponse("409", answer("409", IMPORT_REFUSED));
    }

    private static APIResponse answer(String status, String schema) {
        Schema reference = OASFactory.createSchema().ref(SchemaTree.REFERENCE + schema);
        return OASFactory.createAPIResponse()
                .description(TITLES.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema problem() {
        Schema errors = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(SchemaTree.REFERENCE + ERROR))
                .description("Alle fouten in de invoer, bij status 400");
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Waarom een verzoek niet lukte (RFC 9457); een soort probleem kan eigen eigenschappen"
                        + " toevoegen")
                .addProperty("type", text("Pagina die dit soort probleem uitlegt"))
                .addProperty("title", text("Soort probleem"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("HTTP-status"))
                .addProperty("detail", text("Wat er deze keer mis was"))
                .addProperty("instance", text("Pad van het verzoek"))
                .addProperty("errors", errors)
                .addProperty("huidigeEtag", text("ETag van de versie die er nu is, bij status 412"))
                .addProperty("huidigeStatus", text("Status die in de weg staat, bij status 409"))
                .addProperty("foutId", text("Nummer om bij een melding te noemen, bij status 500"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
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

package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/**
 * Completes the API's description with what holds for every operation: headers, error answers, the server, the
 * document itself. An operation only describes what is its own, so no operation can forget a rule.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiRules implements OASFilter {

    private static final List<String> LIST_HEADERS = List.of("X-Total-Count", "Link");
    private static final Map<String, String> TITLES = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "De invoer is niet goed; alle fouten staan in errors"),
            Map.entry("401", "Aanmelden is nodig"),
            Map.entry("403", "Geen toegang"),
            Map.entry("404", "Niet gevonden"),
            Map.entry("406", "Geen gevraagd formaat beschikbaar"),
            Map.entry("409", "In strijd met de huidige toestand"),
            Map.entry("412", "Intussen door een ander gewijzigd"),
            Map.entry("413", "Het verzoek is te groot"),
            Map.entry("415", "Mediatype niet ondersteund"),
            Map.entry("428", "If-Match ontbreekt"),
            Map.entry("500", "Er ging bij ons iets mis"),
            Map.entry("503", "Tijdelijk niet beschikbaar")));

    private static final String SECURITY_SCHEME = "oidc";
    private static final String DOCUMENT_TAG = "Beschrijving";
    private static final String PROBLEM_PAGES = "/problemen";

    private final Map<String, List<String>> roles;
    private String basePath;

    /** Reads from the index who may use what. */
    public ApiRules(IndexView index) {
        this.roles = RolesByOperation.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String context = ConfigProvider.getConfig().getValue("ghnt.service.context", String.class);
        basePath = "/" + context + "/v1";
        api.setServers(List.of(
                OASFactory.createServer().url(basePath).description("Deze omgeving"),
                OASFactory.createServer()
                        .url("https://ghnt.example" + basePath)
                        .description("Productie (voorbeeldadres)")));
        api.addTag(OASFactory.createTag().name(DOCUMENT_TAG).description("De beschrijving van deze API zelf"));
        stripBasePath(api);
        Problems.addSchemas(api);
        Scalars.inline(api);
        UnusedSchemas.removeFrom(api);
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(method, path, operation)));
        api.getPaths().addPathItem("/openapi.json", documentItself());
        sortPaths(api);
    }

    private void stripBasePath(OpenAPI api) {
        Paths stripped = OASFactory.createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> {
            String own = path.startsWith(basePath) ? path.substring(basePath.length()) : path;
            stripped.addPathItem(own.isEmpty() ? "/" : own, item);
        });
        api.setPaths(stripped);
    }

    private static void sortPaths(OpenAPI api) {
        Paths sorted = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
    }

    private void complete(PathItem.HttpMethod method, String path, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean secured = roles.containsKey(operation.getOperationId());
        operation.setSecurity(secured ? List.of(requirement(operation)) : new ArrayList<>());
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(
                    headerParameter("Idempotency-Key", "Zelfde sleutel, zelfde antwoord, gedurende 24 uur", "uuid"));
        }
        if (writes) {
            operation.addParameter(headerParameter("X-Audit-Toelichting", "Reden van de wijziging", null));
        }
        APIResponses responses = operation.getResponses();
        completeSuccess(method, path, responses);
        addProblem(responses, "400");
        addProblem(responses, "406");
        addProblem(responses, "500");
        addProblem(responses, "503");
        if (path.contains("{")) {
            addProblem(responses, "404");
        }
        if (secured) {
            addProblem(responses, "401");
            addProblem(responses, "403");
        }
        if (writes) {
            addProblem(responses, "409");
        }
        if (operation.getRequestBody() != null) {
            addProblem(responses, "413");
            addProblem(responses, "415");
        }
        completeVersioning(method, path, operation, responses);
        completeDefaults(operation);
        completeHeaders(operation, responses);
    }

    private SecurityRequirement requirement(Operation operation) {
        return OASFactory.createSecurityRequirement().addScheme(SECURITY_SCHEME, roles.get(operation.getOperationId()));
    }

    /**
     * What is made in a collection is answered with 201 and where it is; what is changed with its new version. An operation
     * on a whole collection ({@code /regios/_import}) has neither.
     */
    private static void completeSuccess(PathItem.HttpMethod method, String path, APIResponses responses) {
        APIResponse success = responses.getAPIResponse("200");
        boolean onCollection = path.substring(path.lastIndexOf('/') + 1).startsWith("_");
        if (method == PathItem.HttpMethod.GET || success == null || onCollection) {
            return;
        }
        addHeader(success, "ETag", "Versie na de wijziging", "string");
        if (method == PathItem.HttpMethod.POST && !path.contains("{")) {
            addHeader(success, "Location", "Waar het nieuwe te lezen is", "string");
            responses.addAPIResponse("201", success.description("Gemaakt"));
            responses.removeAPIResponse("200");
        }
    }

    private static void completeVersioning(
            PathItem.HttpMethod method, String path, Operation operation, APIResponses responses) {
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            addProblem(responses, "412");
            addProblem(responses, "428");
        }
        boolean single = method == PathItem.HttpMethod.GET && path.endsWith("}") && !path.startsWith(PROBLEM_PAGES);
        if (single) {
            operation.addParameter(headerParameter("If-None-Match", "ETag die u al heeft", null));
            addHeader(responses.getAPIResponse("200"), "ETag", "Versie van wat u leest", "string");
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("Niet gewijzigd"));
        }
    }

    /** SmallRye writes every default as a text; the document must give a number for a number. */
    private static void completeDefaults(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .map(Parameter::getSchema)
                .filter(schema -> schema != null
                        && schema.getDefaultValue() instanceof String
                        && schema.getType() != null
                        && schema.getType().contains(Schema.SchemaType.INTEGER))
                .forEach(schema -> schema.setDefaultValue(Integer.valueOf((String) schema.getDefaultValue())));
    }

    private static void completeHeaders(Operation operation, APIResponses responses) {
        boolean list = has(operation, Parameter.In.QUERY, "page");
        for (Map.Entry<String, APIResponse> response :
                responses.getAPIResponses().entrySet()) {
            addHeader(response.getValue(), "API-Version", "Versie van deze API", "string");
            if (list && response.getKey().startsWith("2")) {
                LIST_HEADERS.forEach(name -> addHeader(
                        response.getValue(),
                        name,
                        listHeader(name),
                        "X-Total-Count".equals(name) ? "integer" : "string"));
            }
            if ("503".equals(response.getKey())) {
                addHeader(response.getValue(), "Retry-After", "Seconden tot een nieuwe poging zin heeft", "integer");
            }
        }
        Map<String, APIResponse> sorted = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(new LinkedHashMap<>(sorted));
    }

    private static String listHeader(String name) {
        return "Link".equals(name) ? "Links naar first, prev, next en last (RFC 8288)" : "Aantal in de hele lijst";
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }

    private static void addProblem(APIResponses responses, String status) {
        APIResponse own = responses.getAPIResponse(status);
        if (own == null || own.getContent() == null) {
            responses.addAPIResponse(status, Problems.response(TITLES.get(status)));
        }
    }

    private static void addHeader(APIResponse response, String name, String description, String type) {
        if (response.getHeaders() != null && response.getHeaders().containsKey(name)) {
            return;
        }
        Header header = OASFactory.createHeader().description(description);
        header.setSchema(typed(type));
        response.addHeader(name, header);
    }

    private static Parameter headerParameter(String name, String description, String format) {
        Schema schema = typed("string");
        schema.setFormat(format);
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(schema);
    }

    private static Schema typed(String type) {
        return OASFactory.createSchema()
                .addType("integer".equals(type) ? Schema.SchemaType.INTEGER : Schema.SchemaType.STRING);
    }

    private static PathItem documentItself() {
        APIResponse ok = OASFactory.createAPIResponse().description("Deze beschrijving");
        Schema any = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        ok.setContent(OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(any)));
        addHeader(ok, "API-Version", "Versie van deze API", "string");
        addHeader(ok, "access-control-allow-origin", "Altijd *", "string");
        Operation get = OASFactory.createOperation()
                .operationId("leesOpenapi")
                .summary("Lees deze beschrijving")
                .addTag(DOCUMENT_TAG);
        get.setSecurity(new ArrayList<>());
        get.setResponses(OASFactory.createAPIResponses().addAPIResponse("200", ok));
        addProblem(get.getResponses(), "503");
        get.getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> addHeader(response, "API-Version", "Versie van deze API", "string"));
        return OASFactory.createPathItem().GET(get);
    }
}

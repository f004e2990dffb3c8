package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Completes the API's description with what holds for every operation: headers, error answers, the server, the
 * document itself. An operation only describes what is its own, so no operation can forget a rule.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiRules implements OASFilter {

    /** Roles and scopes that may use an operation: the one place where a document says so. */
    private static final String ROLES = "x-roles";

    private static final String DOCUMENT_TAG = "Beschrijving";

    private final IndexView index;
    private final OperationMethods methods;
    private final Answers answers;
    private String basePath;

    /** Reads from the index who may use what. */
    public ApiRules(IndexView index) {
        this.index = index;
        this.methods = new OperationMethods(index);
        this.answers = new Answers(methods);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String context = ConfigProvider.getConfig().getValue("ghnt.service.context", String.class);
        basePath = "/" + context + "/v1";
        api.addTag(OASFactory.createTag().name(DOCUMENT_TAG).description("De beschrijving van deze API zelf"));
        stripBasePath(api);
        Problems.addSchemas(api);
        answers.look(api.getPaths());
        PathParameters.describe(api.getPaths());
        new TreeMap<>(api.getPaths().getPathItems())
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    if (methods.imports(operation.getOperationId())) {
                        Problems.addImportRefused(api, operation.getResponses());
                    }
                    complete(method, path, operation);
                }));
        api.getPaths().addPathItem("/openapi.json", documentItself());
        sortPaths(api);
        Scalars.inline(api);
        Unwrapped.writeOut(api, index);
        FilledIn.toWords(api);
        WholeText.anchorPatterns(api);
        Completeness.complete(api);
        UnusedSchemas.removeFrom(api);
        Repetitions.writeOnce(api);
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
        methods.find(operation.getOperationId()).ifPresent(declared -> Orders.describe(declared, operation));
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean secured = methods.isSecured(operation.getOperationId());
        operation.setSecurity(LoginSchemes.requirements(secured));
        if (secured) {
            operation.addExtension(ROLES, methods.roles(operation.getOperationId()));
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(
                    Headers.parameter("Idempotency-Key", "Zelfde sleutel, zelfde antwoord, gedurende 24 uur", "uuid"));
        }
        if (writes) {
            operation.addParameter(Headers.reason());
        }
        APIResponses responses = operation.getResponses();
        answers.complete(method, path, operation);
        Problems.addToAll(responses);
        if (path.contains("{") || !writes && methods.answersOneThing(operation.getOperationId())) {
            Problems.add(responses, "404");
        }
        Problems.add(responses, "401"); // a token that is no good is refused, also where none is needed
        if (secured) {
            Problems.add(responses, "403");
        }
        if (writes) {
            Problems.add(responses, "409");
        }
        if (operation.getRequestBody() != null) {
            Problems.add(responses, "408");
            Problems.add(responses, "413");
            Problems.add(responses, "415");
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            Problems.add(responses, "412");
            Problems.add(responses, "428");
        }
        Answers.completeHeaders(operation);
    }

    static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }

    private static PathItem documentItself() {
        APIResponse ok = OASFactory.createAPIResponse().description("Deze beschrijving");
        Schema any = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        ok.setContent(OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(any)));
        Headers.add(ok, "ETag", "Versie van deze beschrijving", Schema.SchemaType.STRING);
        APIResponse unchanged = OASFactory.createAPIResponse().description("Niet gewijzigd");
        Headers.add(unchanged, "ETag", "Versie van deze beschrijving", Schema.SchemaType.STRING);
        for (APIResponse answer : List.of(ok, unchanged)) { // the standard asks to promise this, of this resource alone
            Headers.add(
                    answer,
                    "access-control-allow-origin",
                    "Elke herkomst mag dit lezen: *, of de herkomst zelf",
                    Schema.SchemaType.STRING);
        }
        Operation get = OASFactory.createOperation()
                .operationId("leesOpenapi")
                .summary("Lees deze beschrijving")
                .addTag(DOCUMENT_TAG);
        get.setSecurity(new ArrayList<>());
        get.addParameter(Headers.parameter("If-None-Match", "ETag die u al heeft", null));
        get.setResponses(
                OASFactory.createAPIResponses().addAPIResponse("200", ok).addAPIResponse("304", unchanged));
        Problems.addToAll(get.getResponses());
        Problems.add(get.getResponses(), "401");
        Answers.completeHeaders(get);
        return OASFactory.createPathItem().GET(get);
    }
}

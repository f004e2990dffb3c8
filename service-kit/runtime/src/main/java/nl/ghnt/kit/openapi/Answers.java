package nl.ghnt.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes what an operation answers when all is well, as {@code Responses} makes it: status, headers, forms. */
final class Answers {

    private static final String OK = "200";
    private static final String VERSION = "Versie; geef haar bij een wijziging mee in If-Match";
    private static final String STATE = "Versie; geef haar mee in If-None-Match om alleen te krijgen wat anders is";

    private final OperationMethods methods;
    private final Set<String> changeable = new TreeSet<>();

    Answers(OperationMethods methods) {
        this.methods = methods;
    }

    /** Looks of what a change takes the version: of the one thing that is read at its own path, or nearest above it. */
    void look(Paths paths) {
        paths.getPathItems().forEach((path, item) -> {
            if (item.getOperations().values().stream()
                    .anyMatch(operation -> ApiRules.has(operation, Parameter.In.HEADER, ExpectedVersion.HEADER))) {
                changeable.add(thingOf(path, paths));
            }
        });
    }

    private String thingOf(String path, Paths paths) {
        String thing = path;
        while (!thing.isEmpty() && !isThing(paths.getPathItem(thing))) {
            thing = thing.substring(0, thing.lastIndexOf('/'));
        }
        return thing;
    }

    private boolean isThing(PathItem item) {
        return item != null
                && item.getGET() != null
                && methods.answersOneThing(item.getGET().getOperationId());
    }

    void complete(PathItem.HttpMethod method, String path, Operation operation) {
        APIResponses answers = operation.getResponses();
        APIResponse success = answers.getAPIResponse(OK);
        boolean versioned = success != null
                && (success.getHeaders() != null && success.getHeaders().containsKey("ETag")
                        || methods.answersOneThing(operation.getOperationId()) && !onCollection(path));
        if (method == PathItem.HttpMethod.GET) {
            revalidated(operation, success, changeable.contains(path) ? VERSION : STATE);
        } else if (versioned) {
            changed(method, path, operation, success);
        }
        APIResponse gone = answers.getAPIResponse("204");
        if (gone != null && ApiRules.has(operation, Parameter.In.HEADER, ExpectedVersion.HEADER)) {
            Headers.add(gone, "ETag", VERSION, Schema.SchemaType.STRING); // of what can be there again
        }
        if (success != null && methods.answersInCsv(operation.getOperationId())) {
            asCsv(success);
        }
    }

    /** What is read, one thing or a list, need not be sent to who has it already. */
    private static void revalidated(Operation operation, APIResponse success, String version) {
        boolean read = success != null && success.getContent() != null;
        if (read) {
            operation.addParameter(Headers.parameter(
                    Etags.IF_NONE_MATCH, "ETag die u al heeft, een lijst daarvan, of *; zie 304", null));
            Headers.add(success, "ETag", version, Schema.SchemaType.STRING);
            APIResponse unchanged = OASFactory.createAPIResponse().description("Niet gewijzigd");
            Headers.add(unchanged, "ETag", version, Schema.SchemaType.STRING);
            operation.getResponses().addAPIResponse("304", unchanged);
        }
    }

    /** An operation on a whole collection ({@code /regios/_import}) changes or makes many things, or none. */
    private static boolean onCollection(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("_");
    }

    private void changed(PathItem.HttpMethod method, String path, Operation operation, APIResponse success) {
        Headers.add(success, "ETag", VERSION, Schema.SchemaType.STRING);
        boolean inCollection = method == PathItem.HttpMethod.POST && !path.contains("{");
        if (inCollection || methods.creates(operation.getOperationId())) {
            Headers.add(success, "Location", "Waar het nieuwe te lezen is", Schema.SchemaType.STRING);
            operation.getResponses().addAPIResponse("201", success.description("Gemaakt"));
            operation.getResponses().removeAPIResponse(OK);
        }
    }

    /** A list is the same list in every form: clients that are made of the description get one type for it. */
    private static void asCsv(APIResponse list) {
        Content content = list.getContent();
        Schema rows = content.getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)
                .getSchema();
        Map<String, MediaType> forms = new LinkedHashMap<>(content.getMediaTypes());
        forms.put(CsvWriter.MEDIA_TYPE, OASFactory.createMediaType().schema(rows));
        content.setMediaTypes(forms);
        list.description(list.getDescription()
                + ". Als CSV (RFC 4180, UTF-8): de hele lijst met een kopregel, of met page een bladzijde. Elke"
                + " waarde heeft een eigen kolom: bron.document voor een eigenschap binnen een eigenschap, themas.1 en"
                + " themas.2 voor een lijst, gegevens.VISIE_INKOOP.waarde waar een vaste code de delen onderscheidt");
    }

    /** What every answer carries, and what an answer of this kind carries. */
    static void completeHeaders(Operation operation) {
        APIResponses answers = operation.getResponses();
        boolean list = ApiRules.has(operation, Parameter.In.QUERY, "page");
        for (Map.Entry<String, APIResponse> entry : answers.getAPIResponses().entrySet()) {
            APIResponse answer = entry.getValue();
            Headers.add(answer, "API-Version", "Versie van deze API", Schema.SchemaType.STRING);
            if (list && (entry.getKey().startsWith("2") || "304".equals(entry.getKey()))) {
                Headers.add(answer, "X-Total-Count", "Aantal in de hele lijst", Schema.SchemaType.INTEGER);
                Headers.add(
                        answer, "Link", "Links naar first, prev, next en last (RFC 8288)", Schema.SchemaType.STRING);
            }
            if ("401".equals(entry.getKey())) {
                Headers.add(
                        answer,
                        "WWW-Authenticate",
                        "Bearer, met de reden als het token niet goed is (RFC 6750)",
                        Schema.SchemaType.STRING);
            }
            if ("503".equals(entry.getKey())) {
                Headers.add(
                        answer, "Retry-After", "Seconden tot een nieuwe poging zin heeft", Schema.SchemaType.INTEGER);
            }
        }
        APIResponse success = answers.getAPIResponse(OK);
        if (success != null
                && success.getContent() != null
                && success.getContent().hasMediaType(CsvWriter.MEDIA_TYPE)) {
            // a whole list as CSV has no other pages
            List.of(OK, "304").forEach(status -> answers.getAPIResponse(status)
                    .getHeaders()
                    .get("Link")
                    .setRequired(false));
        }
        APIResponse unchanged = answers.getAPIResponse("304");
        if (success != null && unchanged != null) {
            // who has it already is told what else the answer would have said
            success.getHeaders().forEach((name, header) -> {
                if (!unchanged.getHeaders().containsKey(name)) {
                    unchanged.addHeader(
                            name,
                            OASFactory.createHeader()
                                    .description(header.getDescription())
                                    .schema(header.getSchema()));
                }
            });
        }
        answers.setAPIResponses(new LinkedHashMap<>(new TreeMap<>(answers.getAPIResponses())));
    }
}

package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.ListFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Describes how a list is asked for as CSV by a link, and how its lines are taken in.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CsvLists implements OASFilter {

    private static final DotName PRODUCES = DotName.createSimple(Produces.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> operations;

    /** Reads from the index which operations answer in CSV. */
    public CsvLists(IndexView index) {
        this.operations = index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.value("operationId") != null && answersInCsv(operation.target()))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    private static boolean answersInCsv(AnnotationTarget target) {
        AnnotationInstance produces = target.kind() == AnnotationTarget.Kind.METHOD
                ? target.asMethod().annotation(PRODUCES)
                : null;
        return produces != null
                && Arrays.asList(produces.value().asStringArray()).contains(CsvWriter.MEDIA_TYPE);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponse list = operation.getResponses().getAPIResponse("200");
        if (list != null && list.getContent() != null && operations.contains(operation.getOperationId())) {
            boolean described = operation.getParameters() != null
                    && operation.getParameters().stream()
                            .anyMatch(parameter -> ListFormat.PARAMETER.equals(parameter.getName()));
            if (!described) {
                operation.addParameter(format());
            }
        }
        boolean takesCsv = operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().getMediaTypes().containsKey(CsvWriter.MEDIA_TYPE);
        if (takesCsv) {
            operation.getRequestBody().getContent().addMediaType(CsvWriter.MEDIA_TYPE, lines());
        }
        return operation;
    }

    private static MediaType lines() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(
                                "Dezelfde regels als CSV in UTF-8, met of zonder BOM, met komma's of puntkomma's. De "
                                        + "kopregel noemt de eigenschappen zoals een lijst als CSV dat doet: bron.document, "
                                        + "gemeenten.1. Een lege cel is niets."));
    }

    private static Parameter format() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .enumeration(Arrays.stream(ListFormat.values())
                        .<Object>map(ListFormat::code)
                        .toList());
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(ListFormat.PARAMETER)
                .description(
                        "Formaat van het antwoord, voor een link; gaat voor Accept. csv en excel geven de hele lijst "
                                + "als page ontbreekt. excel is CSV zoals een Nederlandse Excel het opent: met "
                                + "puntkomma's, decimale komma's en een BOM.")
                .schema(schema);
    }
}

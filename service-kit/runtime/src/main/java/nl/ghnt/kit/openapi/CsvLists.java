package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.http.CsvWriter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Describes lists as CSV for what they are: text with a header row, not an array. An operation that describes its answer
 * itself, for a header of its own, need not say that it has it as CSV too.
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
            list.getContent().addMediaType(CsvWriter.MEDIA_TYPE, csv());
        }
        return operation;
    }

    private static MediaType csv() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description("Dezelfde lijst als CSV (RFC 4180, UTF-8) met een kopregel; een eigenschap binnen "
                                + "een eigenschap is een eigen kolom, bijvoorbeeld bron.document"));
    }
}

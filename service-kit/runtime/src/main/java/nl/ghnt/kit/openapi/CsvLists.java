package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import nl.ghnt.kit.http.CsvWriter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes lists as CSV for what they are: text with a header row, not an array. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CsvLists implements OASFilter {

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        MediaType csv =
                response.getContent() == null ? null : response.getContent().getMediaType(CsvWriter.MEDIA_TYPE);
        if (csv != null) {
            csv.setSchema(OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .description("Dezelfde lijst als CSV (RFC 4180, UTF-8) met een kopregel; een eigenschap binnen een "
                            + "eigenschap is een eigen kolom, bijvoorbeeld bron.document"));
        }
        return response;
    }
}

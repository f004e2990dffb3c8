package nl.ghnt.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes headers of answers and requests. */
final class Headers {

    private Headers() {}

    static void add(APIResponse response, String name, String description, Schema.SchemaType type) {
        if (response.getHeaders() != null && response.getHeaders().containsKey(name)) {
            response.getHeaders().get(name).setRequired(true);
            return;
        }
        Header header = OASFactory.createHeader().description(description).required(true);
        header.setSchema(OASFactory.createSchema().addType(type));
        response.addHeader(name, header);
    }

    static Parameter parameter(String name, String description, String format) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format(format));
    }
}

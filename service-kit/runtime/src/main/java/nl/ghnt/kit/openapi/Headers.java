package nl.ghnt.kit.openapi;

import nl.ghnt.kit.audit.AuditTrail;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes headers of answers and requests. */
final class Headers {

    /** Three bytes of UTF-8, each as a percent sign with two digits. */
    private static final int LONGEST_ENCODED_CHARACTER = 9;

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

    /** Why something is changed, in words. */
    static Parameter reason() {
        Parameter reason = parameter(
                AuditTrail.REASON_HEADER,
                "Reden van de wijziging, ten hoogste " + AuditTrail.LONGEST_REASON + " tekens: in UTF-8, of"
                        + " percent-gecodeerd, zoals encodeURIComponent van een browser het geeft; een los %-teken is"
                        + " zichzelf",
                null);
        reason.getSchema().setMaxLength(AuditTrail.LONGEST_REASON * LONGEST_ENCODED_CHARACTER);
        return reason;
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

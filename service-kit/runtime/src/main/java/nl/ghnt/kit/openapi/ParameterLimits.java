package nl.ghnt.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import nl.ghnt.kit.input.CalendarTime;
import nl.ghnt.kit.input.PlainText;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of each parameter what is held of all: the longest text, which days and moments, and how lists are sorted. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterLimits implements OASFilter {

    private static final String RANGE = " Van " + CalendarTime.FIRST + " tot en met " + CalendarTime.LAST + ".";
    private static final Set<String> ON_THE_CALENDAR = Set.of("LocalDate", "Instant");

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        boolean inAddress = parameter.getIn() == Parameter.In.QUERY || parameter.getIn() == Parameter.In.PATH;
        if (schema == null || !inAddress) {
            return parameter;
        }
        if (isOnTheCalendar(schema)) {
            String description = parameter.getDescription();
            if (description != null && !description.endsWith(RANGE)) {
                parameter.setDescription(
                        description + (description.endsWith(".") || description.endsWith("?") ? "" : ".") + RANGE);
            }
        } else if ("sort".equals(parameter.getName()) && parameter.getDescription() == null) {
            parameter.setDescription("Volgorde; meer velden met een komma ertussen");
        }
        if (isText(schema) && schema.getMaxLength() == null) {
            schema.setMaxLength(PlainText.USUAL_LENGTH);
        }
        return parameter;
    }

    private static boolean isOnTheCalendar(Schema schema) {
        String reference = schema.getRef();
        return reference == null
                ? "date".equals(schema.getFormat()) || "date-time".equals(schema.getFormat())
                : ON_THE_CALENDAR.contains(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getFormat() == null
                && schema.getEnumeration() == null
                && schema.getPattern() == null;
    }
}

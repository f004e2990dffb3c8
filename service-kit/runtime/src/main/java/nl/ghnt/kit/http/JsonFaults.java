package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;

/** Says what Jackson could not read, without its class names. */
final class JsonFaults {

    private JsonFaults() {}

    static InputFault of(JsonProcessingException unreadable) {
        if (unreadable instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return InputFault.body(
                    pointer(refused), "waarde.ongeldig", refused.getCause().getMessage());
        }
        if (unreadable instanceof JsonMappingException mapping) {
            return InputFault.body(pointer(mapping), "json.type", "De waarde heeft hier niet de goede vorm.");
        }
        String where = unreadable.getLocation() == null
                ? ""
                : " (regel " + unreadable.getLocation().getLineNr() + ", kolom "
                        + unreadable.getLocation().getColumnNr() + ")";
        return InputFault.body("", "json.formaat", "De inhoud is geen geldige JSON" + where + ".");
    }

    /** JSON Pointer of where the parser stands. */
    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}

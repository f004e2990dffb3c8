package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;

/**
 * Finds all faults of form in a JSON body that could not be read: notes the first, takes that value out and reads
 * again, until what is left can be read. Names no class of ours.
 */
final class JsonFaults {

    private static final int ENOUGH = 100;

    private JsonFaults() {}

    /** Adds all faults of form and gives what could be read without them; null when nothing could. */
    static Object readAround(ObjectReader reader, JsonNode body, List<InputFault> faults) throws IOException {
        for (int found = 0; found < ENOUGH; found++) {
            try {
                return reader.readValue(body);
            } catch (JsonMappingException unreadable) {
                faults.add(of(unreadable));
                if (unreadable.getPath().isEmpty() || !remove(body, pointer(unreadable), unreadable)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The body without the values that were found at fault already: null stands in their place. */
    static JsonNode without(JsonNode body, List<InputFault> faults) {
        faults.forEach(fault -> setNull(body, JsonPointer.compile(fault.location())));
        return body;
    }

    /** A body that is no JSON at all, or says two things in one. */
    static InputFault malformed(JsonProcessingException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return InputFault.body("", "json.omvang", "De inhoud is te diep genest, of bevat een te lang getal.");
        }
        String where = unreadable.getLocation() == null
                ? ""
                : " (regel " + unreadable.getLocation().getLineNr() + ", kolom "
                        + unreadable.getLocation().getColumnNr() + ")";
        return InputFault.body("", "json.formaat", "De inhoud is geen geldige JSON" + where + ".");
    }

    private static InputFault of(JsonMappingException unreadable) {
        String pointer = pointer(unreadable);
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return InputFault.body(
                    pointer,
                    "eigenschap.onbekend",
                    "De eigenschap '" + unknown.getPropertyName() + "' bestaat hier niet.");
        }
        if (unreadable instanceof InvalidFormatException format && format.getValue() instanceof String value) {
            return ParameterForms.fault(format.getTargetType(), value)
                    .map(form -> InputFault.body(pointer, form.code(), "De waarde " + form.detail()))
                    .orElseGet(() -> wrongType(pointer));
        }
        if (unreadable instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return InputFault.body(
                    pointer,
                    "waarde.ongeldig",
                    "De waarde is " + refused.getCause().getMessage() + ".");
        }
        return wrongType(pointer);
    }

    private static InputFault wrongType(String pointer) {
        return InputFault.body(pointer, "json.type", "De waarde heeft hier niet de goede vorm.");
    }

    private static boolean remove(JsonNode body, String pointer, JsonMappingException unreadable) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = body.at(place.head());
        if (parent instanceof ObjectNode object && unreadable instanceof UnrecognizedPropertyException) {
            return object.remove(place.last().getMatchingProperty()) != null;
        }
        return setNull(body, place);
    }

    private static boolean setNull(JsonNode body, JsonPointer place) {
        if (place.matches()) {
            return false;
        }
        JsonNode parent = body.at(place.head());
        if (parent instanceof ObjectNode object) {
            String name = place.last().getMatchingProperty();
            return !object.path(name).isNull() && object.putNull(name) != null;
        }
        if (parent instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            return !array.path(index).isNull() && array.setNull(index) != null;
        }
        return false;
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

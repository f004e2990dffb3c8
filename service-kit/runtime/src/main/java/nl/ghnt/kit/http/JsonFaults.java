package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;

/**
 * Finds all faults of form in a JSON body that could not be read, in one pass: each value that is at fault is told, and read
 * as if null stood there. Names no class of ours.
 */
final class JsonFaults {

    private static final String NAMED_TWICE = "Duplicate "; // Jackson gives it no kind of its own

    private final ObjectMapper json;

    JsonFaults(ObjectMapper strict) {
        json = strict.copy().registerModule(FaultyValues.module()).addHandler(FaultyValues.unknownProperties());
    }

    /** A body that will be refused, of which no digit counts any more: also with numbers that no decimal can hold. */
    JsonNode tree(String text) throws IOException {
        return json.reader()
                .without(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(text);
    }

    /** Adds the faults of form, at most 100, and gives what could be read without them; null when nothing could. */
    Object readAround(Type type, JsonNode body, List<InputFault> faults) throws IOException {
        FaultyValues.Found found = new FaultyValues.Found();
        try {
            return json.readerFor(json.constructType(type))
                    .withAttribute(FaultyValues.FOUND, found)
                    .readValue(body);
        } catch (JsonMappingException tooMany) {
            return null;
        } finally {
            faults.addAll(found.faults());
        }
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
        return unreadable.getOriginalMessage().startsWith(NAMED_TWICE)
                ? InputFault.body("", "eigenschap.dubbel", "Dezelfde eigenschap staat er twee keer" + where + ".")
                : InputFault.body("", "json.formaat", "De inhoud is geen geldige JSON" + where + ".");
    }

    /** What is wrong with the value at a place. */
    static InputFault of(JsonMappingException unreadable, String place) {
        String pointer = place + pointer(unreadable);
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
                .map(step ->
                        step.getFieldName() != null ? escaped(step.getFieldName()) : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    /** A name as it stands in a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

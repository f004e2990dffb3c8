package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;

/** Notes each fault of a body and reads on, so that one answer can name them all. */
final class CollectingHandler extends DeserializationProblemHandler {

    static final String FAULTS = CollectingHandler.class.getName();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (collected(context) == null) {
            return false;
        }
        note(
                context,
                JsonFaults.pointer(parser),
                "eigenschap.onbekend",
                "De eigenschap '" + name + "' bestaat hier niet.");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure)
            throws IOException {
        if (collected(context) == null) {
            return NOT_HANDLED;
        }
        if (type.isEnum()) {
            String values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            note(context, pointer(context), "waarde.onbekend", "Moet een van deze zijn: " + values + ".");
        } else {
            String form = ParameterForms.fault(type, value)
                    .map(ParameterForms.Form::detail)
                    .orElse("heeft niet de goede vorm.");
            note(context, pointer(context), code(type, value), "De waarde " + form);
        }
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure)
            throws IOException {
        return wrongType(context, type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        Object result = wrongType(context, type.getRawClass());
        if (result == null) {
            parser.skipChildren();
        }
        return result;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable refused) throws IOException {
        if (collected(context) == null) {
            return NOT_HANDLED;
        }
        Throwable cause = refused.getCause() != null ? refused.getCause() : refused;
        note(context, pointer(context), "waarde.ongeldig", String.valueOf(cause.getMessage()));
        return null;
    }

    private static Object wrongType(DeserializationContext context, Class<?> type) {
        if (collected(context) == null || type.isPrimitive()) {
            return NOT_HANDLED;
        }
        note(context, pointer(context), "json.type", "De waarde heeft hier niet de goede vorm.");
        return null;
    }

    private static String code(Class<?> type, String value) {
        return ParameterForms.fault(type, value).map(ParameterForms.Form::code).orElse("waarde.ongeldig");
    }

    private static String pointer(DeserializationContext context) {
        return JsonFaults.pointer(context.getParser());
    }

    private static void note(DeserializationContext context, String pointer, String code, String detail) {
        collected(context).add(InputFault.body(pointer, code, detail));
    }

    @SuppressWarnings("unchecked")
    private static List<InputFault> collected(DeserializationContext context) {
        return (List<InputFault>) context.getAttribute(FAULTS);
    }
}

package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads what JSON has no value for from a text of one form, the same as in a parameter; from nothing but a text. */
final class FormDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    FormDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        String text = json.getText();
        try {
            return type.cast(ParameterForms.read(type, text));
        } catch (IllegalArgumentException refused) {
            return type.cast(context.handleWeirdStringValue(type, text, "no such form"));
        }
    }
}

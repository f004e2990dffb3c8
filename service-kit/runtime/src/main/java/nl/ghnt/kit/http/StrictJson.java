package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * JSON is read as it is written: a text is not a number, a number is not a text and no date, a fraction is not a whole
 * number, and a property is named once. What is written is read back the same; what cannot be is refused.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Deeper than anything that is taken or kept here; the description of an API is the deepest. */
    private static final int DEEPEST = 60;

    @Override
    public void customize(ObjectMapper json) {
        JsonFactory factory = json.getFactory();
        factory.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        factory.setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        json.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                // what has no type of its own keeps every digit
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        refuse(json, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(
                json,
                LogicalType.Boolean,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString,
                CoercionInputShape.Integer);
        refuse(
                json,
                LogicalType.Textual,
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean);
        refuse(json, LogicalType.Enum, CoercionInputShape.Integer, CoercionInputShape.EmptyString);
        json.registerModule(new SimpleModule("text of one form")
                .addDeserializer(LocalDate.class, new FormDeserializer<>(LocalDate.class))
                .addDeserializer(Instant.class, new FormDeserializer<>(Instant.class))
                .addDeserializer(UUID.class, new FormDeserializer<>(UUID.class)));
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** After all others: what the framework registers for dates takes more than text. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}

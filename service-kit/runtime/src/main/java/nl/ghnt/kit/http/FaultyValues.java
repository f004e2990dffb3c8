package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.ghnt.kit.problem.InputFault;

/** Makes that a reader goes on behind a value that it cannot read, after it has told what is wrong with it. */
final class FaultyValues {

    /** Attribute of a reader: where it tells. */
    static final String FOUND = FaultyValues.class.getName();

    private FaultyValues() {}

    /** The faults that were found, and what stands around the values that are being read, the innermost first. */
    static final class Found {

        private static final int ENOUGH = 100;

        private final List<InputFault> faults = new ArrayList<>();
        private final Deque<JsonStreamContext> around = new ArrayDeque<>();

        List<InputFault> faults() {
            return faults;
        }

        /** Who reads stops at the next. */
        private boolean isEnough() {
            return faults.size() >= ENOUGH;
        }

        private String place() {
            return around.element().pathAsPointer().toString();
        }
    }

    static Module module() {
        return new SimpleModule("faulty values").setDeserializerModifier(new EveryDeserializer());
    }

    static DeserializationProblemHandler unknownProperties() {
        return new UnknownProperties();
    }

    private static Found found(DeserializationContext context) {
        return (Found) context.getAttribute(FOUND);
    }

    private static final class UnknownProperties extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            Found found = found(context);
            if (found.isEnough()) {
                return false;
            }
            // of a record, what is unknown may be kept apart until all is read: the parser is then one of its own
            String place = found.place() + "/" + JsonFaults.escaped(name);
            found.faults.add(
                    InputFault.body(place, "eigenschap.onbekend", "De eigenschap '" + name + "' bestaat hier niet."));
            parser.skipChildren();
            return true;
        }
    }

    private static final class EveryDeserializer extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return new GoingOn(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return new GoingOn(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription bean,
                JsonDeserializer<?> deserializer) {
            return new GoingOn(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyArrayDeserializer(
                DeserializationConfig config, ArrayType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return new GoingOn(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return new GoingOn(deserializer);
        }
    }

    /** Reads null where another cannot read what stands there. */
    private static final class GoingOn extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        GoingOn(JsonDeserializer<?> one) {
            super(one);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> one) {
            return new GoingOn(one);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Found found = found(context);
            found.around.push(around(parser));
            try {
                return super.deserialize(parser, context);
            } catch (JsonMappingException unreadable) {
                if (found.isEnough()) {
                    throw unreadable;
                }
                found.faults.add(JsonFaults.of(unreadable, found.place()));
                leave(parser, found.around.element());
                return getNullValue(context);
            } finally {
                found.around.pop();
            }
        }

        /** What the value stands in that begins here. */
        private static JsonStreamContext around(JsonParser parser) {
            JsonStreamContext place = parser.getParsingContext();
            boolean inside = parser.currentToken().isStructStart() || parser.hasToken(JsonToken.FIELD_NAME);
            return inside ? place.getParent() : place;
        }

        /** Goes to the end of the value in which the parser stopped. */
        private static void leave(JsonParser parser, JsonStreamContext around) throws IOException {
            while (parser.getParsingContext() != around && parser.nextToken() != null) {
                // what is left of a value that cannot be read says nothing
            }
        }
    }
}

package nl.ghnt.kit.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ghnt.kit.http.Traceparent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Reads messages as events of the agreed form, and nothing else: each attribute once, with a value, in valid UTF-8 without
 * control characters; data that the database can hold. Whatever a message holds, it is read or it is an
 * {@link UnreadableEvent}.
 */
final class EventReader {

    /** What a broker takes by itself; what is larger was made small on its way (bytes). */
    private static final int LARGEST_DATA = 1 << 20;

    /** Longest text of an attribute, and longest key. */
    private static final int LONGEST = 512;

    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,18}");
    private static final int LAST_YEAR = 9999;

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json.copy()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    }

    /** Type without the common prefix. */
    String type(ConsumerRecord<byte[], byte[]> message) {
        String type = attribute(message, "ce_type");
        if (!type.startsWith(CloudEvents.TYPE_PREFIX)) {
            throw new UnreadableEvent("ce_type does not begin with " + CloudEvents.TYPE_PREFIX);
        }
        return type.substring(CloudEvents.TYPE_PREFIX.length());
    }

    String source(ConsumerRecord<byte[], byte[]> message) {
        return attribute(message, "ce_source");
    }

    /** The whole event. */
    <T> ReceivedEvent<T> read(ConsumerRecord<byte[], byte[]> message, Class<T> dataType) {
        if (!"1.0".equals(attribute(message, "ce_specversion"))) {
            throw new UnreadableEvent("ce_specversion is not 1.0");
        }
        return new ReceivedEvent<>(
                id(attribute(message, "ce_id")),
                plain("the key", message.key()),
                sequence(attribute(message, "ce_sequence")),
                time(attribute(message, "ce_time")),
                data(message.value(), dataType));
    }

    /** The trace that the event is part of; null when it names none that can be taken over. */
    String traceparent(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader("ce_" + Traceparent.HEADER);
        if (header == null || header.value() == null) {
            return null;
        }
        String text = new String(header.value(), StandardCharsets.US_ASCII);
        return Traceparent.isWellFormed(text) ? text : null;
    }

    private static String attribute(ConsumerRecord<byte[], byte[]> message, String name) {
        Iterator<Header> headers = message.headers().headers(name).iterator();
        if (!headers.hasNext()) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        byte[] value = headers.next().value();
        if (headers.hasNext()) {
            throw new UnreadableEvent("header " + name + " stands there more than once");
        }
        return plain("header " + name, value);
    }

    private static String plain(String what, byte[] value) {
        if (value == null || value.length == 0) {
            throw new UnreadableEvent(what + " has no value");
        }
        if (value.length > LONGEST) {
            throw new UnreadableEvent(what + " is longer than " + LONGEST + " bytes");
        }
        String text = utf8(what, value);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableEvent(what + " has a control character");
        }
        return text;
    }

    private static String utf8(String what, byte[] value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new UnreadableEvent(what + " is not valid UTF-8");
        }
    }

    private static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableEvent("ce_id is not a UUID");
        }
        throw new UnreadableEvent("ce_id is not a UUID");
    }

    private static long sequence(String text) {
        if (!SEQUENCE.matcher(text).matches()) {
            throw new UnreadableEvent("ce_sequence is not a number from 1");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new UnreadableEvent("ce_sequence is too large");
        }
    }

    private static Instant time(String text) {
        try {
            Instant time = Instant.parse(text);
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1 && year <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeParseException malformed) {
            throw new UnreadableEvent("ce_time is not a moment of RFC 3339");
        }
        throw new UnreadableEvent("ce_time is not in the years 1 to " + LAST_YEAR);
    }

    private <T> T data(byte[] value, Class<T> dataType) {
        if (value == null) {
            throw new UnreadableEvent("the message has no data");
        }
        if (value.length > LARGEST_DATA) {
            throw new UnreadableEvent("the data is larger than " + LARGEST_DATA + " bytes");
        }
        String text = utf8("the data", value);
        try (JsonParser tokens = json.createParser(text)) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableEvent("the data is not a JSON object");
            }
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    storable(tokens.getText());
                }
            }
            return json.readValue(text, dataType);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new UnreadableEvent(malformed);
        }
    }

    /** PostgreSQL holds neither NUL nor half a character. */
    private static void storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                throw new UnreadableEvent("the data has a NUL in a text");
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new UnreadableEvent("the data has half a character in a text");
            }
        }
    }
}

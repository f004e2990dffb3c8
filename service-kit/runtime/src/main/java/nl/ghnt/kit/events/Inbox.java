package nl.ghnt.kit.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.audit.TraceOfEvent;
import nl.ghnt.kit.http.Traceparent;
import nl.ghnt.kit.problem.SqlFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Lets each received event take effect once. */
@ApplicationScoped
class Inbox {

    private static final String INSERT = """
            insert into inbox_event (id, topic, type, received_at, refused) values (?, ?, ?, ?, ?)
            on conflict (id) do nothing""";

    private final Map<String, EventHandler<?>> handlers = new LinkedHashMap<>();
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Inbox(Instance<EventHandler<?>> handlers, DataSource database, ObjectMapper json, Clock clock) {
        for (EventHandler<?> handler : handlers) {
            EventHandler<?> other = this.handlers.put(route(topic(handler), handler.type()), handler);
            if (other != null) {
                throw new IllegalStateException("Two handlers for " + handler.type());
            }
        }
        this.database = database;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        this.clock = clock;
    }

    /** Topics that this service reads. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.values().forEach(handler -> topics.add(topic(handler)));
        return topics;
    }

    /**
     * Handles a message in one transaction; does nothing when it was handled before or nobody here asks for it.
     *
     * @throws UnreadableEvent when it is not an event of the agreed form
     */
    void receive(ConsumerRecord<String, byte[]> message) {
        String type = shortType(message);
        EventHandler<?> handler = handlers.get(route(message.topic(), type));
        if (handler == null) {
            return;
        }
        TraceOfEvent.during(header(message, "ce_" + Traceparent.HEADER), type, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    ReceivedEvent<?> event = read(message, handler);
                    if (note(event.id(), message.topic(), type, null)) {
                        dispatch(handler, event);
                    }
                }));
    }

    /** Notes that an event was set aside, so that it is not tried again when it comes again. */
    void refuse(ConsumerRecord<String, byte[]> message, String reason) {
        String id = header(message, "ce_id");
        if (id == null || !id.matches("[0-9a-fA-F-]{36}")) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() ->
                        note(UUID.fromString(id), message.topic(), String.valueOf(header(message, "ce_type")), reason));
    }

    @SuppressWarnings("unchecked")
    private static <T> void dispatch(EventHandler<T> handler, ReceivedEvent<?> event) {
        handler.handle((ReceivedEvent<T>) event);
    }

    private ReceivedEvent<?> read(ConsumerRecord<String, byte[]> message, EventHandler<?> handler) {
        try {
            return new ReceivedEvent<>(
                    UUID.fromString(required(message, "ce_id")),
                    message.key(),
                    Long.parseLong(required(message, "ce_sequence")),
                    Instant.parse(required(message, "ce_time")),
                    json.readValue(message.value(), handler.dataType()));
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw new UnreadableEvent(unreadable);
        }
    }

    private boolean note(UUID id, String topic, String type, String refused) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, type);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(5, refused);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static String shortType(ConsumerRecord<String, byte[]> message) {
        String type = required(message, "ce_type");
        return type.startsWith(CloudEvents.TYPE_PREFIX) ? type.substring(CloudEvents.TYPE_PREFIX.length()) : type;
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = header(message, name);
        if (value == null) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String topic(EventHandler<?> handler) {
        return "ghnt." + handler.context();
    }

    private static String route(String topic, String type) {
        return topic + " " + type;
    }
}

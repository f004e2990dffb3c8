package nl.ghnt.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.ghnt.kit.audit.TraceOfEvent;
import nl.ghnt.kit.problem.SqlFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Lets each received event take effect once, when it comes from the owner of its type. */
@ApplicationScoped
class Inbox {

    private static final String INSERT = """
            insert into inbox_event (id, topic, type, received_at) values (?, ?, ?, ?)
            on conflict (id) do nothing""";
    private static final String PURGE = """
            delete from inbox_event where id in (
                select id from inbox_event where received_at < ? order by received_at limit ? for update skip locked)""";
    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v([1-9][0-9]{0,3})");

    private final Map<String, EventHandler<?>> handlers = new LinkedHashMap<>();
    private final Map<String, Integer> newestVersions = new HashMap<>();
    private final DataSource database;
    private final EventReader reader;
    private final Clock clock;
    private final CloudEvents cloudEvents;

    Inbox(
            Instance<EventHandler<?>> handlers,
            DataSource database,
            ObjectMapper json,
            Clock clock,
            CloudEvents cloudEvents) {
        this.database = database;
        this.reader = new EventReader(json);
        this.clock = clock;
        this.cloudEvents = cloudEvents;
        handlers.forEach(this::register);
    }

    private void register(EventHandler<?> handler) {
        if (handlers.put(handler.type(), handler) != null) {
            throw new IllegalStateException("Two handlers for " + handler.type());
        }
        Matcher versioned = VERSIONED.matcher(handler.type());
        if (!versioned.matches()) {
            throw new IllegalStateException("Without a version: " + handler.type());
        }
        newestVersions.merge(versioned.group(1), Integer.valueOf(versioned.group(2)), Math::max);
    }

    /** Topics that this service reads. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.values().forEach(handler -> topics.add(CloudEvents.topic(handler.context())));
        return topics;
    }

    /**
     * Handles a message in one transaction; does nothing when it was handled before or nobody here asks for it.
     *
     * @throws UnreadableEvent when it is not an event of the agreed form, or of a version of later
     * @throws ForgedEvent when it does not come from the owner of its type
     */
    void receive(ConsumerRecord<byte[], byte[]> message) {
        String type = reader.type(message);
        EventHandler<?> handler = handlers.get(type);
        if (handler == null) {
            refuseLaterVersion(type);
            return;
        }
        checkOwner(message, handler);
        take(message, handler);
    }

    private <T> void take(ConsumerRecord<byte[], byte[]> message, EventHandler<T> handler) {
        ReceivedEvent<T> event = reader.read(message, handler.dataType());
        TraceOfEvent.during(reader.traceparent(message), handler.type(), () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    if (note(event.id(), message.topic(), handler.type())) {
                        handler.handle(event);
                    }
                }));
    }

    /** Forgets a small batch of events that were received before a moment; says how many. Needs a transaction. */
    int purge(Instant before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(PURGE)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.setInt(2, limit);
            return delete.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private void checkOwner(ConsumerRecord<byte[], byte[]> message, EventHandler<?> handler) {
        String topic = CloudEvents.topic(handler.context());
        if (!topic.equals(message.topic())) {
            throw new ForgedEvent(handler.type() + " belongs on " + topic);
        }
        String source = cloudEvents.source(handler.context());
        if (!source.equals(reader.source(message))) {
            throw new ForgedEvent(handler.type() + " belongs to " + source);
        }
    }

    /** A receiver learns a version before a sender sends it; what comes too early is kept until then, not passed over. */
    private void refuseLaterVersion(String type) {
        Matcher versioned = VERSIONED.matcher(type);
        if (versioned.matches()) {
            Integer newest = newestVersions.get(versioned.group(1));
            if (newest != null && Integer.parseInt(versioned.group(2)) > newest) {
                throw new UnreadableEvent("version " + versioned.group(2) + " is later than this service knows");
            }
        }
    }

    private boolean note(UUID id, String topic, String type) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, type);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}

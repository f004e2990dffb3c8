package nl.ghnt.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.Causes;
import nl.ghnt.kit.problem.SqlFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * Messages that could not be handled, each kept whole, byte for byte, with the reason. Keeping one needs the database and
 * nothing else, and never fails by what a message holds.
 */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_REASON = 1_000;
    private static final String KEEP = """
            insert into dead_letter
                (topic, partition, message_offset, message_timestamp, key, value, headers, type, reason, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (topic, partition, message_offset, message_timestamp) do nothing""";
    private static final String READ =
            "select number, topic, partition, message_offset, message_timestamp, key, value, headers, reason from dead_letter ";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    DeadLetters(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A message with the reason why it was set aside, and its number here. */
    record DeadLetter(long number, ConsumerRecord<byte[], byte[]> message, String reason) {}

    /** Whether the database answers. */
    boolean canBeKept() {
        try {
            return run("select 1", statement -> statement.executeQuery().next());
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** Keeps a message in a transaction of its own; once, however often it comes. */
    void keep(ConsumerRecord<byte[], byte[]> message, Throwable failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> run(
                        KEEP,
                        statement -> statement.executeUpdate(),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.timestamp(),
                        message.key(),
                        message.value(),
                        headers(message),
                        type(message),
                        reason(failure),
                        now()));
    }

    /** The next one after a number of which no copy stands on the dead-letter topic yet, received after a moment. */
    Optional<DeadLetter> withoutCopy(Instant after, long number) {
        return first("where copied_at is null and received_at > ? and number > ?", at(after), number);
    }

    void copied(long number) {
        mark("update dead_letter set copied_at = ? where number = ?", now(), number);
    }

    /** The next one after a number that an operator asked to try again. */
    Optional<DeadLetter> asked(long number) {
        return first("where replay_asked_at is not null and number > ?", number);
    }

    void replayed(long number) {
        mark(
                "update dead_letter set replayed_at = ?, replay_asked_at = null, replay_failure = null where number = ?",
                now(),
                number);
    }

    void replayFailed(long number, Throwable failure) {
        mark(
                "update dead_letter set replay_failure = ?, replay_asked_at = null where number = ?",
                reason(failure),
                number);
    }

    /** How many wait for an operator. */
    long open() {
        return run("select count(*) from dead_letter where replayed_at is null", statement -> {
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Deletes a small batch of those that were replayed before a moment; says how many. Needs a transaction. */
    int purge(Instant replayedBefore, int limit) {
        return run("""
                delete from dead_letter where number in (
                    select number from dead_letter where replayed_at < ? order by number limit ? for update skip locked)""", PreparedStatement::executeUpdate, at(replayedBefore), limit);
    }

    private Optional<DeadLetter> first(String condition, Object... values) {
        return run(
                READ + condition + " order by number limit 1",
                statement -> {
                    ResultSet row = statement.executeQuery();
                    return row.next()
                            ? Optional.of(new DeadLetter(row.getLong("number"), message(row), row.getString("reason")))
                            : Optional.empty();
                },
                values);
    }

    private void mark(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> run(sql, PreparedStatement::executeUpdate, values));
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null || values[i] instanceof byte[]) {
                    statement.setBytes(i + 1, (byte[]) values[i]);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            return work.on(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** As JSON: names are text, values base64; the escapes of JSON keep what the database cannot hold as text. */
    private String headers(ConsumerRecord<byte[], byte[]> message) {
        ArrayNode headers = json.createArrayNode();
        for (Header header : message.headers()) {
            headers.addArray().add(header.key()).add(header.value());
        }
        return headers.toString();
    }

    private ConsumerRecord<byte[], byte[]> message(ResultSet row) throws SQLException {
        RecordHeaders headers = new RecordHeaders();
        try {
            for (com.fasterxml.jackson.databind.JsonNode header : json.readTree(row.getString("headers"))) {
                headers.add(header.get(0).asText(), header.get(1).binaryValue());
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("message_offset"),
                row.getLong("message_timestamp"),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("key"),
                row.getBytes("value"),
                headers,
                Optional.empty());
    }

    private static String type(ConsumerRecord<byte[], byte[]> message) {
        Header type = message.headers().lastHeader("ce_type");
        return type == null || type.value() == null ? "" : storable(new String(type.value(), StandardCharsets.UTF_8));
    }

    private static String reason(Throwable failure) {
        return storable(Causes.root(failure).toString());
    }

    private static String storable(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
        return whole.length() <= LONGEST_REASON ? whole : whole.substring(0, LONGEST_REASON - 1) + "…";
    }

    private Object now() {
        return at(clock.instant());
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

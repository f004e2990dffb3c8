package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What the sample took in and what it set aside, as its tables tell. */
@ApplicationScoped
class Heard {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataSource database;

    Heard(DataSource database) {
        this.database = database;
    }

    /** Waits until an event took effect. */
    void awaitEffect(UUID event) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(times(event)).isEqualTo(1));
    }

    int times(UUID event) {
        return ((Number) row("select count(*) as times from heard where id = ?", event)
                        .get("times"))
                .intValue();
    }

    /** Waits until the message at a place is kept as a dead letter, and gives its row. */
    Map<String, Object> awaitDeadLetter(RecordMetadata place) {
        await().atMost(PATIENCE).until(() -> !deadLetter(place).isEmpty());
        return deadLetter(place);
    }

    /** Row of the dead letter of a message; empty when there is none. */
    Map<String, Object> deadLetter(RecordMetadata place) {
        return row(
                "select * from dead_letter where topic = ? and partition = ? and message_offset = ?",
                place.topic(),
                place.partition(),
                place.offset());
    }

    void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first row by column; empty when there is none. */
    Map<String, Object> row(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
                }
            }
            return row;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

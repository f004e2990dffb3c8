package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** What a service keeps of what others tell: it holds nothing that their topics do not, so it may be thrown away. */
public final class ReadCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final DataSource database;
    private final List<String> tables;

    public ReadCopy(DataSource database, String... tables) {
        this.database = database;
        this.tables = List.of(tables);
    }

    /**
     * Tells the topic again from its start, first with nothing forgotten but that it was received, then with the copy
     * thrown away: every row is as it was, both times.
     */
    public void isRebuiltFrom(String topic) throws SQLException {
        isUnchangedByTellingAgain(topic);
        List<String> before = rows();
        execute("truncate inbox_event, " + String.join(", ", tables));
        assertThat(rows()).isEmpty();
        TestEvents.tellAgain(topic);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows())
                .isEqualTo(before));
    }

    /** The inbox forgets after a while; handlers know by the sequence or the state that they have nothing to do. */
    private void isUnchangedByTellingAgain(String topic) throws SQLException {
        List<String> before = rows();
        assertThat(before).isNotEmpty();
        long received = received(topic);
        execute("truncate inbox_event");
        TestEvents.tellAgain(topic);
        Awaitility.await().atMost(PATIENCE).until(() -> received(topic) >= received);
        assertThat(rows()).isEqualTo(before);
    }

    private long received(String topic) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from inbox_event where topic = '" + topic + "'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every row, as text. */
    public List<String> rows() throws SQLException {
        String query = tables.stream()
                .map(table -> "select '" + table + " ' || to_jsonb(t)::text from " + table + " t")
                .collect(Collectors.joining(" union all ", "", " order by 1"));
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}

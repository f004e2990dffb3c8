package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class OutboxTest {

    private final UUID one = Identifiers.next();
    private final UUID other = Identifiers.next();

    @Inject
    NoteService notes;

    @Inject
    DataSource database;

    @Test
    void what_is_told_at_once_keeps_its_order_and_goes_on_with_the_numbers_of_each_key() throws SQLException {
        notes.tell(List.of(written(one, "een")));
        notes.tell(List.of(written(other, "twee"), written(one, "drie"), written(other, "vier"), written(one, "vijf")));
        notes.tell(List.of(written(other, "zes")));
        assertThat(told()).containsExactly("een 1", "twee 1", "drie 2", "vier 2", "vijf 3", "zes 3");
        assertThat(list("select data ->> 'text' from audit_record where resource = any (?) order by recorded_at, id"))
                .containsExactly("een", "twee", "drie", "vier", "vijf", "zes");
    }

    @Test // a sort by text or by key would show in so many
    void of_many_at_once_too() throws SQLException {
        List<DomainEvent> events = IntStream.range(0, 2000)
                .mapToObj(number -> written(number % 3 == 0 ? one : other, "\"'{,}\\ " + number))
                .toList();
        notes.tell(events);
        int[] last = new int[2];
        List<String> expected = IntStream.range(0, 2000)
                .mapToObj(number -> "\"'{,}\\ " + number + " " + ++last[number % 3 == 0 ? 0 : 1])
                .toList();
        assertThat(told()).isEqualTo(expected);
    }

    @Test
    void each_is_for_its_own_readers() throws SQLException {
        notes.tell(List.of(written(one, "een"), new NoteEvents.Filed(one, "a,\"b\" c"), written(other, "drie")));
        assertThat(list(
                        "select array_to_string(array(select reader from unnest(audience) as reader order by reader), '|')"
                                + " from outbox_event where key = any (?) order by number"))
                .containsExactly("*", "programmateam|projectleider@a,\"b\" c", "*");
    }

    @Test
    void nothing_is_told_of_nothing() throws SQLException {
        notes.tell(List.of());
        assertThat(told()).isEmpty();
    }

    private static DomainEvent written(UUID note, String text) {
        return new NoteEvents.Written(note, text);
    }

    private List<String> told() throws SQLException {
        return list(
                "select (data ->> 'text') || ' ' || sequence from outbox_event where key = any (?) order by number");
    }

    private List<String> list(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            Array keys = connection.createArrayOf(
                    "text", new String[] {one.toString(), other.toString(), "/notes/" + one, "/notes/" + other});
            select.setArray(1, keys);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }
}

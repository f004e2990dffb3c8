package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an API tells in its event feed: to each reader nothing that its other operations do not show that reader. */
abstract class ApiEvents extends ApiBounds {

    /** The first and the last event of each type and kind of audience that the outbox holds now. */
    private static final String WRITTEN = """
        select distinct on (type, public, side) type, public, resource from (
            select type, audience @> '{*}' as public, resource, side, number * side as place
            from outbox_event, unnest(array[-1, 1]) as side) written
        order by type, public, side, place\
        """;

    private record Written(String type, boolean toEverybody, String resource) {}

    @TestFactory
    Stream<DynamicTest> an_event_tells_nothing_that_the_api_does_not_show_to_the_same_reader() {
        JsonNode document = document();
        return each(schema -> assertThat(schema.faults(document)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> what_everybody_may_hear_of_everybody_may_read() throws SQLException {
        prepare();
        List<Written> all = written();
        return each(schema -> all.stream()
                .filter(event -> event.type().equals(schema.type()))
                .forEach(event -> check(schema, event)));
    }

    private Stream<DynamicTest> each(Consumer<EventSchema> check) {
        return EventSchema.all().stream()
                .filter(schema -> covers(schema.dataref()))
                .map(schema -> dynamicTest(schema.type() + " " + schema.dataref(), () -> check.accept(schema)));
    }

    private static void check(EventSchema schema, Written event) {
        assertThat(event.toEverybody() ? schema.isNeverPublic() : schema.isAlwaysPublic())
                .as("written for everybody: " + event.toEverybody())
                .isFalse();
        if (event.toEverybody()) {
            assertThat(ApiRequest.anonymous().get(base() + event.resource()).status())
                    .as(event.resource())
                    .isEqualTo(200);
        }
    }

    private static List<Written> written() throws SQLException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        List<Written> written = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(WRITTEN)) {
            while (rows.next()) {
                written.add(new Written(rows.getString("type"), rows.getBoolean("public"), rows.getString("resource")));
            }
        }
        return written;
    }
}

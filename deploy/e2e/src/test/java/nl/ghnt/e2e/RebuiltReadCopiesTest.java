package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.ghnt.local.Component;
import nl.ghnt.local.Platform;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a service keeps of what others told holds nothing that their topics do not: thrown away, and heard again from the
 * start, it is the same to the row. The events are those that the other services really told in the round.
 */
class RebuiltReadCopiesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Platform platform;

    @BeforeAll
    static void the_round_ran() {
        platform = RunningPlatform.get().platform();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTING, indeling regio projectleiderpost regioprioriteiten pool_projectaantal pool_dekking",
        "PROJECTPOOL, regio regio_naam"
    })
    void heard_again_from_the_start_it_is_the_same(Component service, String tables)
            throws SQLException, ExecutionException, InterruptedException {
        List<String> copy = List.of(tables.split(" "));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows(service, copy)).isNotEmpty());
        platform.part(service).stop();
        List<String> before = rows(service, copy);
        forget(service, copy);
        platform.part(service).start();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows(service, copy)).isEqualTo(before));
    }

    /** Throws the copy away, and what was noted of what was heard and up to where. */
    private static void forget(Component service, List<String> copy)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = database(service);
                Statement statement = connection.createStatement()) {
            statement.execute("truncate inbox_event, " + String.join(", ", copy));
        }
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", platform.config().bootstrapServers()))) {
            admin.deleteConsumerGroups(List.of(service.label() + "-service"))
                    .all()
                    .get();
        }
        assertThat(rows(service, copy)).isEmpty();
    }

    private static List<String> rows(Component service, List<String> tables) throws SQLException {
        String query = tables.stream()
                .map(table -> "select '" + table + " ' || to_jsonb(t)::text from " + table + " t")
                .collect(Collectors.joining(" union all ", "", " order by 1"));
        List<String> rows = new ArrayList<>();
        try (Connection connection = database(service);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static Connection database(Component service) throws SQLException {
        return DriverManager.getConnection(platform.config().jdbcUrl(service), service.label(), service.label());
    }
}

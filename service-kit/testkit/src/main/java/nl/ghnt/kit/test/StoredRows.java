package nl.ghnt.kit.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What the tables of a service hold, as a test of its data steps looks at it. */
final class StoredRows {

    private static final Set<String> KIT = Set.of("data_", "outbox_", "inbox_", "audit_", "idempotent_", "flyway_");

    private final DataSource database;
    private final Set<String> unseen;

    /** @param unseen columns of tables with a past that are not looked at ({@code kerncijfer.gewijzigd_op}) */
    StoredRows(DataSource database, Set<String> unseen) {
        this.database = database;
        this.unseen = unseen;
    }

    /** Every row of every table. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        tables("public", "BASE TABLE")
                .forEach(table ->
                        rows.put(table, query("select to_jsonb(t)::text from public." + table + " t order by 1")));
        return rows;
    }

    /**
     * What the rows say, without how and when they came to be (identifiers, moments and versions).
     *
     * @param ever also what they said before
     */
    Set<String> contents(boolean ever) {
        Set<String> contents = new HashSet<>();
        for (String table : tables("public", "BASE TABLE")) {
            if (KIT.stream().noneMatch(table::startsWith)) {
                String said = "(%s" + without(table) + ")::text";
                query("select " + said.formatted("to_jsonb(t)") + " from public." + table + " t")
                        .forEach(row -> contents.add(table + " " + row));
                if (ever) {
                    query("select " + said.formatted("content") + " from data_past where table_name = '" + table + "'")
                            .forEach(row -> contents.add(table + " " + row));
                }
            }
        }
        return contents;
    }

    private String without(String table) {
        StringBuilder names = new StringBuilder();
        query("select column_name from information_schema.columns where table_schema = 'public' and table_name = '"
                        + table + "' and (udt_name in ('timestamptz', 'uuid', 'tstzrange') or column_name = 'version')")
                .forEach(name -> names.append(" - '").append(name).append("'"));
        return names.toString();
    }

    /** The tables with a past as they read at a moment. */
    Map<String, Set<String>> past(Instant moment) {
        query("select set_config('past.moment', '" + moment + "', true)");
        Map<String, Set<String>> past = new TreeMap<>();
        tables("past", "VIEW")
                .forEach(view -> past.put(
                        view,
                        new HashSet<>(query("select (to_jsonb(t) - 'version'" + withoutUnseen(view)
                                + ")::text from past." + view + " t"))));
        return past;
    }

    private String withoutUnseen(String table) {
        return unseen.stream()
                .filter(column -> column.startsWith(table + "."))
                .map(column -> " - '" + column.substring(table.length() + 1) + "'")
                .collect(Collectors.joining());
    }

    private List<String> tables(String schema, String type) {
        return query("select table_name from information_schema.tables where table_schema = '" + schema
                + "' and table_type = '" + type + "' order by 1");
    }

    List<String> query(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}

package nl.ghnt.kit.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.SqlFailure;

/** The tables of the kit that remember what data steps did. */
@ApplicationScoped
class DataTables {

    private static final int LOCK = 0x64617461;
    private static final String KNOWN =
            "select code, row_id, row_version, lapsed_at from data_row where step = ? and kind = ?";
    private static final String REMEMBER = """
            insert into data_row (step, kind, code, row_id, row_version, recorded_at) values (?, ?, ?, ?, ?, ?)
            on conflict (step, kind, code) do update set row_id = excluded.row_id, row_version = excluded.row_version,
                recorded_at = excluded.recorded_at, lapsed_at = null""";
    private static final String KEEP = """
            insert into data_past (table_name, row_id, recorded_at, lapsed_at, content)
            select ?, %2$s::text, %3$s, coalesce(%4$s, ?), to_jsonb(t) from %1$s t where %2$s::text = ?""";
    private static final String LAPSE = "update %1$s set %3$s = ? where %2$s::text = ?";
    private static final String REVIVE = "update %1$s set %3$s = null, %4$s = ? where %2$s::text = ?";

    private final DataSource database;

    DataTables(DataSource database) {
        this.database = database;
    }

    /**
     * What a step brought in.
     *
     * @param row identifier of the row
     * @param version version in which the step left it; null where rows have none
     * @param stands whether the step still tells it
     */
    record Known(String row, Long version, boolean stands) {}

    /** Waits until no other replica runs steps; returns the last version in which this one ran, 0 when it never did. */
    int lastVersion(String step) {
        // another that starts may load for longer than a request may wait
        return execute("set local lock_timeout = 0; select pg_advisory_xact_lock(" + LOCK + ")", statement -> {
            statement.execute();
            return execute("select coalesce(max(version), 0) from data_step where name = ?", last -> {
                last.setString(1, step);
                try (ResultSet row = last.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            });
        });
    }

    void ran(DataStep step, Instant moment) {
        execute("insert into data_step (name, version, recorded_at) values (?, ?, ?)", insert -> {
            insert.setString(1, step.name());
            insert.setInt(2, step.version());
            insert.setObject(3, moment.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        });
    }

    Map<String, Known> known(String step, String kind) {
        return execute(KNOWN, select -> {
            select.setString(1, step);
            select.setString(2, kind);
            Map<String, Known> known = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.put(
                            row.getString("code"),
                            new Known(
                                    row.getString("row_id"),
                                    row.getObject("row_version", Long.class),
                                    row.getObject("lapsed_at") == null));
                }
            }
            return known;
        });
    }

    void remember(String step, String kind, String code, Known known, Instant moment) {
        execute(REMEMBER, upsert -> {
            upsert.setString(1, step);
            upsert.setString(2, kind);
            upsert.setString(3, code);
            upsert.setString(4, known.row());
            upsert.setObject(5, known.version());
            upsert.setObject(6, moment.atOffset(ZoneOffset.UTC));
            return upsert.executeUpdate();
        });
    }

    void forget(String step, String kind, String code, Instant moment) {
        execute("update data_row set lapsed_at = ? where step = ? and kind = ? and code = ?", update -> {
            update.setObject(1, moment.atOffset(ZoneOffset.UTC));
            update.setString(2, step);
            update.setString(3, kind);
            update.setString(4, code);
            return update.executeUpdate();
        });
    }

    /** Keeps what a row says before it is changed. */
    void keep(RowType<?> type, String row, Instant moment) {
        String sql = KEEP.formatted(type.table(), type.idColumn(), type.recordedColumn(), type.lapsedColumn());
        execute(sql, insert -> {
            insert.setString(1, type.table());
            insert.setObject(2, moment.atOffset(ZoneOffset.UTC));
            insert.setString(3, row);
            return insert.executeUpdate();
        });
    }

    /** Takes the telling of a row up again. */
    void revive(RowType<?> type, String row, Instant moment) {
        keep(type, row, moment);
        setMoment(
                REVIVE.formatted(type.table(), type.idColumn(), type.lapsedColumn(), type.recordedColumn()),
                row,
                moment);
    }

    /** Ends the telling of a row. */
    void lapse(RowType<?> type, String row, Instant moment) {
        setMoment(LAPSE.formatted(type.table(), type.idColumn(), type.lapsedColumn()), row, moment);
    }

    private void setMoment(String sql, String row, Instant moment) {
        execute(sql, update -> {
            update.setObject(1, moment.atOffset(ZoneOffset.UTC));
            update.setString(2, row);
            return update.executeUpdate();
        });
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T execute(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}

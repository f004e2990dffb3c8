package nl.ghnt.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.SqlFailure;

/** The statements on the outbox. All but the reads need a running transaction. */
@ApplicationScoped
class OutboxTable {

    private static final int LOCK = 0x6f757462;
    private static final String COLUMNS =
            "number, id, type, key, sequence, recorded_at, resource, traceparent, data, position";

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** How much waits to be sent, and since when. */
    record Backlog(long events, Instant oldest) {}

    /** Takes the right to send until the end of the transaction; false when another replica has it. */
    boolean becomeRelay() {
        return query("select pg_try_advisory_xact_lock(" + LOCK + ")", rows -> rows.next() && rows.getBoolean(1));
    }

    /**
     * Unsent events in order, without those of some keys: by 'not yet sent', never by 'greater than', since numbers become
     * visible out of order.
     */
    List<StoredEvent> waiting(int limit, Collection<String> withoutKeys) {
        return query(
                "select " + COLUMNS
                        + " from outbox_event where position is null and key <> all (?) order by number limit ?",
                OutboxTable::readAll,
                withoutKeys.toArray(String[]::new),
                limit);
    }

    /** The first unsent event of each of some keys. */
    List<StoredEvent> firstWaiting(Collection<String> keys) {
        return query(
                "select " + COLUMNS + " from unnest(?) as given (wanted) cross join lateral (select * from outbox_event"
                        + " where key = wanted and position is null order by number limit 1) as earliest",
                OutboxTable::readAll,
                (Object) keys.toArray(String[]::new));
    }

    /** Marks events as sent, in the order given, which is the order of the feed. */
    void markSent(List<Long> numbers, Instant now) {
        query("""
                with sent as (
                    select number, row_number() over (order by place) as place
                    from unnest(?::bigint[]) with ordinality as given (number, place)),
                positions as (select number, nextval('outbox_position') as position from (select number from sent order by place) s)
                update outbox_event e set position = p.position, sent_at = ?
                from positions p where e.number = p.number returning e.number\
                """, rows -> null, numbers.toArray(Long[]::new), now.atOffset(ZoneOffset.UTC));
    }

    /** Sent events after a position that one of {@code readers} may read, in order. */
    List<StoredEvent> sentAfter(long position, int limit, Collection<String> readers) {
        return query(
                "select " + COLUMNS + " from outbox_event where position > ? and audience && ?"
                        + " order by position limit ?",
                OutboxTable::readAll,
                position,
                readers.toArray(String[]::new),
                limit);
    }

    /** Highest position that is no longer kept; 0 when all is. */
    long purgedUpTo() {
        return query("select position from outbox_purge", rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    Backlog backlog() {
        return query("select count(*), min(recorded_at) from outbox_event where position is null", rows -> {
            rows.next();
            OffsetDateTime oldest = rows.getObject(2, OffsetDateTime.class);
            return new Backlog(rows.getLong(1), oldest == null ? null : oldest.toInstant());
        });
    }

    /** Deletes a small batch of events that were sent before a moment; says how many. */
    int purge(Instant before, int limit) {
        return query("""
                with old as (
                    delete from outbox_event where number in (
                        select number from outbox_event where position is not null and sent_at < ?
                        order by position limit ?)
                    returning position),
                mark as (
                    update outbox_purge set position = greatest(position, (select coalesce(max(position), 0) from old)))
                select count(*) from old\
                """, rows -> rows.next() ? rows.getInt(1) : 0, before.atOffset(ZoneOffset.UTC), limit);
    }

    private interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Object[] array) {
                    String type = array instanceof Long[] ? "bigint" : "text";
                    statement.setArray(i + 1, connection.createArrayOf(type, array));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static List<StoredEvent> readAll(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(new StoredEvent(
                    rows.getLong("number"),
                    rows.getObject("id", UUID.class),
                    rows.getString("type"),
                    rows.getString("key"),
                    rows.getLong("sequence"),
                    rows.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    rows.getString("resource"),
                    rows.getString("traceparent"),
                    rows.getString("data"),
                    rows.getObject("position", Long.class)));
        }
        return events;
    }
}

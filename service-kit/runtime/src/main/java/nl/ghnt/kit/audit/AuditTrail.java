package nl.ghnt.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.http.Traceparent;
import nl.ghnt.kit.kept.KeptAnswers;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.SqlFailure;
import nl.ghnt.kit.security.Caller;

/** Who changed what, when and why; written in the transaction of the change, kept for good. */
@ApplicationScoped
public class AuditTrail {

    /** Header with the reason of a change. */
    public static final String REASON_HEADER = "X-Audit-Toelichting";

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private static final String READINGS = Reading.class.getName();
    private static final String SYSTEM = "systeem";
    private static final String INSERT = """
        insert into audit_record (id, resource, recorded_at, actor, actor_name, roles, action, reason, traceparent, data)
        select given.id, given.resource, ?, ?, ?, ?, given.action, ?, ?, given.data::jsonb
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as given (id, resource, action, data)\
        """;
    private static final String SELECT = """
            select id, recorded_at, coalesce(actor_name, actor) as actor, roles, action, reason, data, count(*) over () as total
            from audit_record where resource = any(?) order by recorded_at, id limit ? offset ?""";
    private static final String COUNT = "select count(*) from audit_record where resource = any(?)";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final String[] nameReaders;

    AuditTrail(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Caller caller,
            CurrentVertxRequest request,
            KitConfig config) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
        this.nameReaders = config.security().nameReaders().toArray(String[]::new);
    }

    /**
     * What is noted of one resource.
     *
     * @param data what changed, written as JSON; null for nothing more to say
     */
    public record Entry(String action, String resource, Object data) {}

    /** Notes a change that is told to nobody outside, such as the saving of a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String action, String resource, Object data) {
        note(List.of(new Entry(action, resource, data)));
    }

    /** Notes several at once: one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(List<Entry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, actor());
            insert.setString(3, actorName());
            insert.setString(4, roles());
            insert.setString(5, reason());
            insert.setString(6, traceparent());
            insert.setArray(7, connection.createArrayOf("uuid", identifiers(entries.size())));
            insert.setArray(8, connection.createArrayOf("text", column(entries, Entry::resource)));
            insert.setArray(9, connection.createArrayOf("text", column(entries, Entry::action)));
            insert.setArray(10, connection.createArrayOf("text", column(entries, this::written)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static Object[] column(List<Entry> entries, Function<Entry, Object> value) {
        return entries.stream().map(value).toArray();
    }

    private String written(Entry entry) {
        try {
            return entry.data() == null ? null : json.writeValueAsString(entry.data());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Notes that the caller was shown what is noted when it is read. It belongs to the answer: where a key gives that again,
     * it is noted again; who reads again without one is not answered from what is kept.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteReading(String action, Collection<String> resources) {
        note(resources.stream()
                .map(resource -> new Entry(action, resource, null))
                .toList());
        if (inRequest()) {
            KeptAnswers.keepNot(request.getCurrent());
            List<Reading> readings = new ArrayList<>(readings());
            readings.add(new Reading(action, List.copyOf(resources)));
            request.getCurrent().put(READINGS, readings);
        }
    }

    /** What this request was shown so far of what is noted when it is read. */
    public List<Reading> readings() {
        List<Reading> readings = inRequest() ? request.getCurrent().get(READINGS) : null;
        return readings == null ? List.of() : readings;
    }

    /** All that was done to a resource ({@code /inzendingen/…}), oldest first; that it was read is told at once. */
    @Transactional
    public Page<AuditRecord> of(String resource, PageRequest page) {
        return of(List.of(resource), caller.has(nameReaders), page);
    }

    /**
     * The same of a thing of which some parts have a trail of their own, for whose parts they are. A role that sees names sees
     * them of what it may read by itself, which such parts are not: nobody is named.
     */
    public Page<AuditRecord> of(Collection<String> resources, PageRequest page) {
        return of(resources, false, page);
    }

    private Page<AuditRecord> of(Collection<String> resources, boolean seesNames, PageRequest page) {
        if (inRequest()) {
            KeptAnswers.keepNot(request.getCurrent());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", resources.toArray()));
            select.setInt(2, page.size());
            select.setInt(3, page.offset());
            ResultSet rows = select.executeQuery();
            List<AuditRecord> records = new ArrayList<>();
            long total = 0;
            while (rows.next()) {
                total = rows.getLong("total");
                records.add(read(rows, seesNames));
            }
            if (records.isEmpty() && page.index() > 0) {
                total = count(connection, resources);
            }
            return new Page<>(records, total, page);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** How many there are, where a page after the last has no row that says so. */
    private static long count(Connection connection, Collection<String> resources) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setArray(1, connection.createArrayOf("text", resources.toArray()));
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** The trace that the current work belongs to; null outside a request and outside an event. */
    public String traceparent() {
        return inRequest() ? request.getCurrent().get(Traceparent.HEADER) : TraceOfEvent.current();
    }

    private AuditRecord read(ResultSet row, boolean seesNames) throws SQLException {
        try {
            String data = row.getString("data");
            JsonNode parsed = data == null ? null : json.readTree(data);
            return new AuditRecord(
                    row.getObject("id", UUID.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    seesNames ? row.getString("actor") : row.getString("roles"),
                    List.of(row.getString("roles").split(",")),
                    row.getString("action"),
                    row.getString("reason"),
                    parsed);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String actor() {
        return inRequest() ? caller.id() : SYSTEM;
    }

    private String actorName() {
        return inRequest() ? caller.name() : SYSTEM;
    }

    /** In the order in which the database sorts them: what is noted at one moment is read in the order in which it was. */
    private static Object[] identifiers(int count) {
        return Stream.generate(Identifiers::next)
                .limit(count)
                .sorted(Comparator.comparing(UUID::toString))
                .toArray();
    }

    private String roles() {
        return inRequest() ? String.join(",", caller.roles()) : SYSTEM;
    }

    private String reason() {
        // read and checked with the other headers, see RequestForm
        return inRequest() ? request.getCurrent().get(REASON_HEADER) : null;
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}

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
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.http.Traceparent;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.SqlFailure;
import nl.ghnt.kit.security.Caller;

/** Who changed what, when and why; written in the transaction of the change, kept for good. */
@ApplicationScoped
public class AuditTrail {

    /** Header with the reason of a change. */
    public static final String REASON_HEADER = "X-Audit-Toelichting";

    private static final int LONGEST_REASON = 500;
    private static final String SYSTEM = "systeem";
    private static final String INSERT = """
            insert into audit_record (id, recorded_at, actor, roles, action, resource, reason, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String SELECT = """
            select id, recorded_at, actor, roles, action, reason, data, count(*) over () as total
            from audit_record where resource = ? order by recorded_at, id limit ? offset ?""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final CurrentVertxRequest request;

    AuditTrail(DataSource database, ObjectMapper json, Clock clock, Caller caller, CurrentVertxRequest request) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
    }

    /** Notes a change that is told to nobody outside, such as the saving of a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String action, String resource, Object data) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Identifiers.next());
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, actor());
            insert.setString(4, roles());
            insert.setString(5, action);
            insert.setString(6, resource);
            insert.setString(7, reason());
            insert.setString(8, traceparent());
            insert.setString(9, data == null ? null : json.writeValueAsString(data));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All that was done to a resource ({@code /inzendingen/…}), oldest first. */
    @Transactional
    public Page<AuditRecord> of(String resource, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, resource);
            select.setInt(2, page.size());
            select.setInt(3, page.offset());
            ResultSet rows = select.executeQuery();
            List<AuditRecord> records = new ArrayList<>();
            long total = 0;
            while (rows.next()) {
                total = rows.getLong("total");
                records.add(read(rows));
            }
            return new Page<>(records, total, page);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** The trace that the current work belongs to; null outside a request and outside an event. */
    public String traceparent() {
        return inRequest() ? request.getCurrent().get(Traceparent.HEADER) : TraceOfEvent.current();
    }

    private AuditRecord read(ResultSet row) throws SQLException {
        try {
            String data = row.getString("data");
            JsonNode parsed = data == null ? null : json.readTree(data);
            return new AuditRecord(
                    row.getObject("id", UUID.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
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

    private String roles() {
        return inRequest() ? String.join(",", caller.roles()) : SYSTEM;
    }

    private String reason() {
        String reason = inRequest() ? request.getCurrent().request().getHeader(REASON_HEADER) : null;
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw ProblemException.invalidInput(InputFault.header(
                    REASON_HEADER, "lengte", "De toelichting is ten hoogste " + LONGEST_REASON + " tekens."));
        }
        return reason;
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}

package nl.ghnt.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.problem.SqlFailure;

/**
 * Tells others of a change, and keeps who made it, in the transaction of the change: either all of it is there or
 * none. Call it last in a use case: it flushes the change, so that a stale version is noticed before anything is told.
 */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
        with given as (
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as event (id, type, key, resource, data, audience, place)),
        counted as (
            insert into outbox_sequence as s (key, last)
            select key, count(*) from given group by key order by key
            on conflict (key) do update set last = s.last + excluded.last returning key, last)
        insert into outbox_event (id, type, key, sequence, recorded_at, resource, traceparent, data, audience)
        select id, type, key, last + 1 - row_number() over (partition by key order by place desc), ?, resource, ?,
            data::jsonb, array(select jsonb_array_elements_text(audience::jsonb))
        from given join counted using (key) order by place\
        """;

    private final DataSource database;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final AuditTrail audit;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            AuditTrail audit,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
        this.relay = relay;
        this.transaction = transaction;
    }

    /** Appends an event to the running transaction, with its audit record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event) {
        append(List.of(event));
    }

    /**
     * Appends events to the running transaction in their order, each with its audit record: as many statements as for one.
     * None is no change, and tells nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        entities.flush();
        insert(events);
        audit.note(events.stream()
                .map(event -> new AuditTrail.Entry(event.type(), event.resource(), event))
                .toList());
        nudgeAfterCommit();
    }

    private void insert(List<? extends DomainEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setArray(1, connection.createArrayOf("uuid", column(events, event -> Identifiers.next())));
            append.setArray(2, connection.createArrayOf("text", column(events, DomainEvent::type)));
            append.setArray(3, connection.createArrayOf("text", column(events, DomainEvent::key)));
            append.setArray(4, connection.createArrayOf("text", column(events, DomainEvent::resource)));
            append.setArray(5, connection.createArrayOf("text", column(events, this::written)));
            append.setArray(
                    6,
                    connection.createArrayOf(
                            "text",
                            column(events, event -> written(event.audience().readers()))));
            append.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            append.setString(8, audit.traceparent());
            append.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static Object[] column(List<? extends DomainEvent> events, Function<DomainEvent, Object> value) {
        return events.stream().map(value).toArray();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void nudgeAfterCommit() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, Boolean.TRUE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the events are written already
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.nudge();
                }
            }
        });
    }
}

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
        with next as (
            insert into outbox_sequence as s (key, last) values (?, 1)
            on conflict (key) do update set last = s.last + 1 returning last)
        insert into outbox_event (id, type, key, sequence, recorded_at, resource, traceparent, data, audience)
        select ?, ?, ?, next.last, ?, ?, ?, ?::jsonb, ? from next\
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
        entities.flush();
        insert(event);
        audit.note(event.type(), event.resource(), event);
        nudgeAfterCommit();
    }

    private void insert(DomainEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, event.key());
            append.setObject(2, Identifiers.next());
            append.setString(3, event.type());
            append.setString(4, event.key());
            append.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            append.setString(6, event.resource());
            append.setString(7, audit.traceparent());
            append.setString(8, json.writeValueAsString(event));
            append.setArray(
                    9,
                    connection.createArrayOf("text", event.audience().readers().toArray()));
            append.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
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

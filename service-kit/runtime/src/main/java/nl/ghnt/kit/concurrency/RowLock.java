package nl.ghnt.kit.concurrency;

import jakarta.persistence.LockModeType;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.QueryFlushMode;

/**
 * Locks the row of a thing until the end of the transaction, whatever its version is by then. Hibernate cannot lock while
 * it reads a thing together with others that it refers to: it locks afterwards, asks for the version that it read, and
 * who waited for another writer hears that somebody else changed it, although nobody did since.
 */
final class RowLock {

    private static final String ROW = "select t.%1$s from %2$s t where t.%1$s = :id";

    private RowLock() {}

    /** Waits for who has it, and reads nothing: who wants to know what stands reads it after this. */
    static void write(SessionImplementor session, Object thing) {
        EntityPersister type = session.getEntityPersister(null, thing);
        String row = ROW.formatted(type.getIdentifierPropertyName(), type.getEntityName());
        session.createQuery(row, Object.class)
                .setParameter("id", session.getContextEntityIdentifier(thing))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

package nl.ghnt.kit.concurrency;

import jakarta.persistence.LockModeType;
import org.hibernate.engine.FetchTiming;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
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

    /** Reads a thing anew once its row is locked: in one statement, or in two when it is read together with others. */
    static void refresh(SessionImplementor session, Object thing) {
        EntityPersister type = session.getEntityPersister(null, thing);
        if (isReadAlone(type)) {
            session.refresh(thing, LockModeType.PESSIMISTIC_WRITE);
        } else {
            lock(session, type, session.getContextEntityIdentifier(thing));
            session.refresh(thing);
        }
    }

    private static boolean isReadAlone(EntityPersister type) {
        boolean[] alone = {true};
        type.forEachAttributeMapping(attribute -> alone[0] &= !isReadWith(attribute));
        return alone[0];
    }

    private static boolean isReadWith(AttributeMapping attribute) {
        boolean ofOthers = attribute instanceof ToOneAttributeMapping || attribute instanceof PluralAttributeMapping;
        return ofOthers && attribute.getMappedFetchOptions().getTiming() == FetchTiming.IMMEDIATE;
    }

    /** Waits for who has it, and reads nothing. */
    private static void lock(SessionImplementor session, EntityPersister type, Object id) {
        String row = ROW.formatted(type.getIdentifierPropertyName(), type.getEntityName());
        session.createQuery(row, Object.class)
                .setParameter("id", id)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

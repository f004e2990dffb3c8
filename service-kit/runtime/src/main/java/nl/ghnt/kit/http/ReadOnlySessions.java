package nl.ghnt.kit.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hibernate.FlushMode;
import org.hibernate.SessionEventListener;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * A request that reads has a session that writes nothing: it keeps no copy of what it read to compare it with, and does not
 * look before each query and at commit for what changed. It is set up inside the transaction, so that what fails here ends
 * it. What a read writes all the same, such as who was shown a name, it writes by itself
 * ({@link nl.ghnt.kit.audit.AuditTrail}).
 */
@Interceptor
@Transactional
@Priority(ReadOnlySessions.INSIDE_THE_TRANSACTION)
public class ReadOnlySessions {

    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 201;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final CurrentVertxRequest request;
    private final EntityManager entities;

    ReadOnlySessions(CurrentVertxRequest request, EntityManager entities) {
        this.request = request;
        this.entities = entities;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (!isReading()) {
            return call.proceed();
        }
        SessionImplementor session = entities.unwrap(SessionImplementor.class);
        if (session.isDefaultReadOnly()) { // by the call that began the transaction
            return call.proceed();
        }
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        NothingToWrite nothing = new NothingToWrite(session);
        session.addEventListeners(nothing);
        Object answer = call.proceed();
        nothing.flushStart();
        return answer;
    }

    private boolean isReading() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext current = request.getCurrent();
        return current != null && READS.contains(current.request().method());
    }

    /** Rather an error than an answer that says what was never written. */
    private static final class NothingToWrite implements SessionEventListener {

        private static final long serialVersionUID = 1L;

        private final transient SessionImplementor session;

        NothingToWrite(SessionImplementor session) {
            this.session = session;
        }

        @Override
        public void flushStart() {
            if (session.getActionQueue().hasAnyQueuedActions()) {
                throw new IllegalStateException("a read has something to write");
            }
        }
    }
}

package nl.ghnt.kit.data;

import io.quarkus.arc.Arc;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.SqlFailure;
import nl.ghnt.kit.time.TimeView;

/**
 * Lets a read that asks for what was known at a moment see the tables with a past as they read then: its transactions
 * look into the schema {@code past} first. The moment goes with the request, not with a bean: transactions begin outside
 * requests too, and a test may have an application before this one of which the transactions still tell.
 */
@Provider
@Singleton
public class PastReading implements ContainerRequestFilter {

    private static final String ASKED = PastReading.class.getName();
    private static final String LOOK_BACK =
            "select set_config('past.moment', ?, true), set_config('search_path', 'past, ' || current_setting('search_path'), true)";

    @Override
    public void filter(ContainerRequestContext request) {
        String moment = request.getUriInfo().getQueryParameters().getFirst(TimeView.KNOWN_AT);
        if (moment != null) {
            try {
                ContextLocals.put(ASKED, Instant.parse(moment));
            } catch (DateTimeException wrong) {
                ContextLocals.remove(ASKED); // what the parameter should look like is told where it is read
            }
        }
    }

    static void lookBack(@Observes @Initialized(TransactionScoped.class) Object begun) {
        Optional<Instant> asked = VertxContext.isOnDuplicatedContext() ? ContextLocals.get(ASKED) : Optional.empty();
        if (asked.isEmpty()) {
            return;
        }
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOOK_BACK)) {
            statement.setString(1, asked.get().toString());
            statement.execute();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}

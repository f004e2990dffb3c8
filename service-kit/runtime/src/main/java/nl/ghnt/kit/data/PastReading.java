package nl.ghnt.kit.data;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.SqlFailure;
import nl.ghnt.kit.time.TimeView;

/**
 * Lets a read that asks for what was known at a moment see the tables with a past as they read then: its transactions
 * look into the schema {@code past} first.
 */
@Provider
@ApplicationScoped
public class PastReading implements ContainerRequestFilter {

    private static final String LOOK_BACK =
            "select set_config('past.moment', ?, true), set_config('search_path', 'past, ' || current_setting('search_path'), true)";

    private final DataSource database;
    private final AskedMoment asked;

    PastReading(DataSource database, AskedMoment asked) {
        this.database = database;
        this.asked = asked;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String moment = request.getUriInfo().getQueryParameters().getFirst(TimeView.KNOWN_AT);
        if (moment != null) {
            try {
                asked.set(Instant.parse(moment));
            } catch (DateTimeException wrong) {
                asked.set(null); // what the parameter should look like is told where it is read
            }
        }
    }

    void lookBack(@Observes @Initialized(TransactionScoped.class) Object begun) {
        if (!Arc.container().requestContext().isActive() || asked.get() == null) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOOK_BACK)) {
            statement.setString(1, asked.get().toString());
            statement.execute();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}

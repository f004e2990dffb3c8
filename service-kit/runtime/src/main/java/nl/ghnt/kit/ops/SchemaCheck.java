package nl.ghnt.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Ready only when the database's schema is the one that this code was made for. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {

    private final Flyway flyway;
    private volatile boolean upToDate;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!upToDate) {
            upToDate = flyway.info().pending().length == 0;
        }
        return HealthCheckResponse.named("Schema at the expected version")
                .status(upToDate)
                .build();
    }
}

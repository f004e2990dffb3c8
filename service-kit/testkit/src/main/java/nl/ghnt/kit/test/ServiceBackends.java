package nl.ghnt.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service needs to run in a test: an empty PostgreSQL database of its own, Kafka, and keys to check tokens with.
 * All tests of a module share one start of the service; that it does not need Kafka is shown by taking it away, see
 * {@link TestKafka}.
 *
 * <p>Servers are embedded; with {@code -Pcontainers} they are Testcontainers.
 */
public class ServiceBackends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestPostgres.running().newDatabase();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", TestKafka.running().bootstrapServers());
        settings.putAll(TestTokens.verification());
        settings.put("ghnt.kept.clock-skew", "0s"); // all there is here has one clock
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        // the servers are shared by all tests of this JVM and end with it
    }
}

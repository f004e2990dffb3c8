package nl.ghnt.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service needs to run in a test: an empty PostgreSQL database of its own and keys to check tokens with. Kafka
 * is away unless the test asks for it with {@code @WithTestResource(value = ServiceBackends.class, initArgs =
 * @ResourceArg(name = "kafka", value = "true"))}: services must not need it.
 *
 * <p>Servers are embedded; with {@code -Pcontainers} they are Testcontainers.
 */
public class ServiceBackends implements QuarkusTestResourceLifecycleManager {

    /** Nothing listens here: the broker is away. */
    private static final String NO_BROKER = "localhost:1";

    private boolean kafka;

    @Override
    public void init(Map<String, String> arguments) {
        kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "false"));
    }

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestPostgres.running().newDatabase();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", kafka ? TestKafka.running().bootstrapServers() : NO_BROKER);
        settings.put("ghnt.outbox.relay", Boolean.toString(kafka));
        settings.put("ghnt.inbox.consumer", Boolean.toString(kafka));
        settings.putAll(TestTokens.verification());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        // the servers are shared by all tests of this JVM and end with it
    }
}

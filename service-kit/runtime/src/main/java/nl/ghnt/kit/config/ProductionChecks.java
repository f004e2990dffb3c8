package nl.ghnt.kit.config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start on settings that are fine on a developer's machine and harmful anywhere else. Runs first,
 * before anything takes messages. The profile {@code local} (one machine, synthetic data) is exempt.
 */
@ApplicationScoped
class ProductionChecks {

    private static final List<String> KAFKA_MECHANISMS = List.of("SCRAM-SHA-512", "SCRAM-SHA-256", "OAUTHBEARER");

    private final Config config;
    private final KitConfig kit;

    ProductionChecks(Config config, KitConfig kit) {
        this.config = config;
        this.kit = kit;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (LaunchMode.current() != LaunchMode.NORMAL || ConfigUtils.isProfileActive("local")) {
            return;
        }
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Refusing to start with unsafe settings (use the profile 'local' on a developer's machine):\n - "
                            + String.join("\n - ", faults));
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        String issuer = value("quarkus.oidc.auth-server-url");
        if (!issuer.startsWith("https://")) {
            faults.add("quarkus.oidc.auth-server-url must be an https address, is '" + issuer + "'");
        }
        if (kit.security().localSecrets().contains(value("quarkus.datasource.password"))) {
            faults.add("quarkus.datasource.password is a password of the local platform");
        }
        if (kit.service().oin().matches("0+")) {
            faults.add("ghnt.service.oin is not set");
        }
        if (kit.service().publicUrl().endsWith(".example")) {
            faults.add("ghnt.service.public-url is not set");
        }
        if (kit.security().clients().filter(clients -> !clients.isEmpty()).isEmpty()) {
            faults.add("ghnt.security.clients is not set: no token would be taken");
        }
        if (value("quarkus.oidc.public-key").length() > 0) {
            faults.add("quarkus.oidc.public-key must not be set: keys come from the provider, by key id");
        }
        faults.addAll(kafkaFaults());
        return faults;
    }

    /** Whoever can write to Kafka can tell a service that anything was decided: it is encrypted and knows its clients. */
    private List<String> kafkaFaults() {
        String protocol = value("kafka.security.protocol");
        if (protocol.equals("SSL") && !value("kafka.ssl.keystore.location").isEmpty()) {
            return List.of();
        }
        if (!protocol.equals("SASL_SSL")) {
            return List.of("kafka.security.protocol must be SASL_SSL, or SSL with a kafka.ssl.keystore.location, is '"
                    + protocol + "'");
        }
        String mechanism = value("kafka.sasl.mechanism");
        return KAFKA_MECHANISMS.contains(mechanism)
                ? List.of()
                : List.of("kafka.sasl.mechanism must be one of " + KAFKA_MECHANISMS + ", is '" + mechanism + "'");
    }

    private String value(String key) {
        return config.getOptionalValue(key, String.class).orElse("");
    }
}

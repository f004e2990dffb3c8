package nl.ghnt.kit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitConfigTest {

    private static final Map<String, String> SAFE = Map.of(
            "ghnt.service.context", "regions",
            "ghnt.service.oin", "00000001234567890000",
            "ghnt.service.public-url", "https://api.voorbeeld.nl",
            "ghnt.security.clients", "ghnt-frontend,ghnt-systeem",
            "quarkus.oidc.auth-server-url", "https://tokens.voorbeeld.nl/realms/ghnt",
            "quarkus.datasource.password", "een-lang-geheim",
            "kafka.security.protocol", "SASL_SSL",
            "kafka.sasl.mechanism", "SCRAM-SHA-512");

    @Test
    void an_unknown_key_stops_the_start() {
        assertThatThrownBy(() -> config(with("ghnt.outbox.batchsize", "10")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ghnt.outbox.batchsize");
    }

    @Test
    void safe_settings_pass() {
        assertThat(faults(SAFE)).isEmpty();
    }

    @Test
    void every_unsafe_setting_is_named() {
        assertThat(faults(with("quarkus.oidc.auth-server-url", "http://localhost:8180/realms/ghnt")))
                .singleElement()
                .asString()
                .contains("https");
        assertThat(faults(with("quarkus.datasource.password", "regions")))
                .singleElement()
                .asString()
                .contains("local platform");
        assertThat(faults(with("ghnt.service.oin", "00000000000000000000")))
                .singleElement()
                .asString()
                .contains("oin");
        assertThat(faults(with("ghnt.service.public-url", "https://ghnt.example")))
                .singleElement()
                .asString()
                .contains("public-url");
        assertThat(faults(with("ghnt.security.clients", "")))
                .singleElement()
                .asString()
                .contains("ghnt.security.clients");
        assertThat(faults(with("quarkus.oidc.public-key", "MIIB")))
                .singleElement()
                .asString()
                .contains("public-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PLAINTEXT", "SASL_PLAINTEXT", "SSL"})
    void kafka_in_the_clear_or_without_clients_that_it_knows_is_refused(String protocol) {
        assertThat(faults(with("kafka.security.protocol", protocol)))
                .singleElement()
                .asString()
                .contains("kafka.security.protocol");
    }

    @Test
    void kafka_with_passwords_as_they_are_is_refused_and_with_certificates_of_clients_accepted() {
        assertThat(faults(with("kafka.sasl.mechanism", "PLAIN")))
                .singleElement()
                .asString()
                .contains("kafka.sasl.mechanism");
        Map<String, String> certificates = with("kafka.security.protocol", "SSL");
        certificates.put("kafka.ssl.keystore.location", "/etc/ghnt/regions.p12");
        assertThat(faults(certificates)).isEmpty();
    }

    private static java.util.List<String> faults(Map<String, String> settings) {
        SmallRyeConfig config = config(settings);
        return new ProductionChecks(config, config.getConfigMapping(KitConfig.class)).faults();
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.put(key, value);
        return settings;
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(KitConfig.class)
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}

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

class KitConfigTest {

    private static final Map<String, String> SAFE = Map.of(
            "ghnt.service.context", "regions",
            "ghnt.service.oin", "00000001234567890000",
            "ghnt.service.public-url", "https://api.voorbeeld.nl",
            "quarkus.oidc.auth-server-url", "https://tokens.voorbeeld.nl/realms/ghnt",
            "quarkus.datasource.password", "een-lang-geheim");

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
        assertThat(faults(with("quarkus.oidc.public-key", "MIIB")))
                .singleElement()
                .asString()
                .contains("public-key");
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

package nl.ghnt.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionChecksTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "ghnt.gateway.public-url", "https://api.voorbeeld.test",
            "ghnt.gateway.upstreams.governance.url", "http://governance:8081",
            "ghnt.gateway.upstreams.regions.url", "http://regions:8082",
            "ghnt.gateway.upstreams.reporting.url", "http://reporting:8083",
            "ghnt.gateway.upstreams.projectpool.url", "http://projectpool:8084"));

    @Test
    void settings_for_production_are_accepted() {
        assertThat(checks().impossible()).isEmpty();
        assertThat(checks().unsafe()).isEmpty();
    }

    @Test
    void a_service_on_this_machine_is_refused_in_production() {
        settings.put("ghnt.gateway.upstreams.regions.url", "http://localhost:8082");
        assertThat(checks().impossible()).isEmpty();
        assertThat(checks().unsafe()).singleElement().asString().contains("upstreams.regions.url", "this machine");
    }

    @Test
    void without_a_public_https_address_production_is_refused() {
        settings.remove("ghnt.gateway.public-url");
        assertThat(checks().unsafe()).singleElement().asString().contains("public-url");
        settings.put("ghnt.gateway.public-url", "http://api.voorbeeld.test");
        assertThat(checks().unsafe()).singleElement().asString().contains("https");
    }

    @Test
    void open_cross_origin_access_is_refused_in_production() {
        settings.put("ghnt.gateway.cors.origins", "https://scherm.test,*");
        assertThat(checks().unsafe()).singleElement().asString().contains("cors.origins");
    }

    @Test
    void an_address_with_a_path_is_refused_everywhere() {
        settings.put("ghnt.gateway.upstreams.regions.url", "http://regions:8082/regions/v1");
        assertThat(checks().impossible()).singleElement().asString().contains("scheme, host and port only");
    }

    @Test
    void a_missing_service_is_refused_everywhere() {
        settings.remove("ghnt.gateway.upstreams.reporting.url");
        assertThat(checks().impossible()).containsExactly("ghnt.gateway.upstreams.reporting.url is not set");
    }

    @Test
    void an_unknown_key_or_service_stops_the_start() {
        settings.put("ghnt.gateway.limits.bodi", "2M");
        assertThatThrownBy(this::config).hasMessageContaining("ghnt.gateway.limits.bodi");
        settings.remove("ghnt.gateway.limits.bodi");
        settings.put("ghnt.gateway.upstreams.region.url", "http://region:8082");
        assertThatThrownBy(this::config).hasMessageContaining("region");
    }

    private ProductionChecks checks() {
        return new ProductionChecks(config());
    }

    private GatewayConfig config() {
        return TestConfig.of(settings);
    }
}

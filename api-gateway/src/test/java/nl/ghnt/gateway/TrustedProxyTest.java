package nl.ghnt.gateway;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(TrustedProxyTest.BehindProxy.class)
@QuarkusTestResource(TestServices.class)
class TrustedProxyTest extends GatewayTest {

    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ghnt.gateway.trusted-proxies", "127.0.0.1,10.0.0.0/8,::1",
                    "ghnt.gateway.limits.connections", "1",
                    "ghnt.gateway.limits.waiting", "0",
                    "quarkus.http.access-log.enabled", "true");
        }
    }

    @Test
    void a_trusted_proxy_is_believed() {
        asking().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.voorbeeld.test")
                .header("X-Forwarded-Prefix", "/ghnt")
                .header("X-Forwarded-User", "beheerder")
                .get("/regions/v1/echo")
                .then()
                .body("headers.x-forwarded-for", is("203.0.113.9"))
                .body("headers.x-forwarded-proto", is("https"))
                .body("headers.x-forwarded-host", is("api.voorbeeld.test"))
                .body("headers.x-forwarded-prefix", is("/ghnt"))
                .body("headers.x-forwarded-user", is(nullValue()))
                .body("headers.forwarded", is("for=203.0.113.9;host=\"api.voorbeeld.test\";proto=https"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7, 203.0.113.9 | 203.0.113.9",
                "198.51.100.7, 203.0.113.9, 10.1.2.3 | 203.0.113.9",
                "10.9.9.9, 10.1.2.3 | 127.0.0.1",
                "onzin | 127.0.0.1",
                "2001:db8::1 | 2001:db8::1"
            })
    void the_chain_is_read_from_the_right(String chain, String caller) {
        asking().header("X-Forwarded-For", chain)
                .get("/regions/v1/echo")
                .then()
                .body("headers.x-forwarded-for", is(caller));
    }

    @Test
    void what_even_a_proxy_cannot_mean_is_ignored() {
        asking().header("X-Forwarded-Proto", "javascript")
                .header("X-Forwarded-Host", "a\"b")
                .header("X-Forwarded-Prefix", "//kwaad.test")
                .get("/regions/v1/echo")
                .then()
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-prefix", is(nullValue()));
    }
}

package nl.ghnt.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.junit.jupiter.api.Test;

class LoginSchemesTest {

    private static final String PROVIDER = "quarkus.oidc.auth-server-url";

    @Test
    void a_person_logs_in_at_the_provider_of_this_environment() {
        JsonNode flow = completed(Map.of(PROVIDER, "https://login.test/realms/a"));
        assertThat(flow.get("authorizationUrl").asText())
                .isEqualTo("https://login.test/realms/a/protocol/openid-connect/auth");
        assertThat(flow.get("tokenUrl").asText())
                .isEqualTo("https://login.test/realms/a/protocol/openid-connect/token");
    }

    @Test
    void another_provider_says_itself_where_that_is() {
        JsonNode flow = completed(Map.of(
                PROVIDER, "https://login.test/realms/a", "ghnt.security.token-url", "https://login.test/oauth2/token"));
        assertThat(flow.get("tokenUrl").asText()).isEqualTo("https://login.test/oauth2/token");
    }

    @Test
    void a_description_offers_logging_in_and_a_token_that_somebody_has() {
        OpenAPI api = OASFactory.createOpenAPI();
        new LoginSchemes().filterOpenAPI(api);
        Map<String, SecurityScheme> schemes = api.getComponents().getSecuritySchemes();
        assertThat(schemes.get("login").getFlows().getAuthorizationCode().getTokenUrl())
                .isNotBlank();
        assertThat(schemes.get("token").getType()).isEqualTo(SecurityScheme.Type.HTTP);
        assertThat(schemes.get("token").getScheme()).isEqualTo("bearer");
    }

    private static JsonNode completed(Map<String, String> settings) {
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        ObjectNode flow = description
                .putObject("components")
                .putObject("securitySchemes")
                .putObject("login")
                .putObject("flows")
                .putObject("authorizationCode");
        LoginSchemes.complete(
                description,
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build());
        return flow;
    }
}

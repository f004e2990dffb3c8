package nl.ghnt.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginSchemesTest {

    private static final String PROVIDER = "quarkus.oidc.auth-server-url";
    private static final String TOKEN_URL = "ghnt.security.token-url";

    @AfterEach
    void forget() {
        System.clearProperty(PROVIDER);
        System.clearProperty(TOKEN_URL);
    }

    @Test
    void a_person_logs_in_at_the_provider_of_this_environment() {
        System.setProperty(PROVIDER, "https://login.test/realms/a");
        OAuthFlow flow = flow();
        assertThat(flow.getAuthorizationUrl()).isEqualTo("https://login.test/realms/a/protocol/openid-connect/auth");
        assertThat(flow.getTokenUrl()).isEqualTo("https://login.test/realms/a/protocol/openid-connect/token");
    }

    @Test
    void another_provider_says_itself_where_that_is() {
        System.setProperty(PROVIDER, "https://login.test/realms/a");
        System.setProperty(TOKEN_URL, "https://login.test/oauth2/token");
        assertThat(flow().getTokenUrl()).isEqualTo("https://login.test/oauth2/token");
    }

    @Test
    void who_has_a_token_can_fill_it_in() {
        SecurityScheme token = described().getComponents().getSecuritySchemes().get("token");
        assertThat(token.getType()).isEqualTo(SecurityScheme.Type.HTTP);
        assertThat(token.getScheme()).isEqualTo("bearer");
    }

    private static OAuthFlow flow() {
        SecurityScheme login = described().getComponents().getSecuritySchemes().get("login");
        assertThat(login.getType()).isEqualTo(SecurityScheme.Type.OAUTH2);
        return login.getFlows().getAuthorizationCode();
    }

    private static OpenAPI described() {
        OpenAPI api = OASFactory.createOpenAPI();
        new LoginSchemes().filterOpenAPI(api);
        return api;
    }
}

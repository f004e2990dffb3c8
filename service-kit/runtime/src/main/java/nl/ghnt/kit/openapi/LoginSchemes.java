package nl.ghnt.kit.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes how a caller gets in: a person by logging in with a browser (authorization code with PKCE), anybody with an
 * access token that they already have. Where to log in is known when the service starts, not when it is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class LoginSchemes implements OASFilter {

    /** Name of the scheme for a person with a browser. */
    private static final String LOGIN = "login";

    /** Name of the scheme for who has a token. */
    private static final String TOKEN = "token";

    private static final String EXAMPLE = "https://ghnt.example/realms/ghnt";
    private static final String AUTHORIZATION = "/protocol/openid-connect/auth";
    private static final String TOKENS = "/protocol/openid-connect/token";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Components components = api.getComponents();
        components.addSecurityScheme(LOGIN, login());
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Een toegangstoken dat u al heeft, van een persoon of van een systeem"));
    }

    /** Either scheme; for who may also do without, nothing as the first choice: with a token they may be told more. */
    static List<SecurityRequirement> requirements(boolean needed) {
        SecurityRequirement nothing = OASFactory.createSecurityRequirement();
        SecurityRequirement login = OASFactory.createSecurityRequirement().addScheme(LOGIN);
        SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(TOKEN);
        return needed ? List.of(login, token) : List.of(nothing, login, token);
    }

    private static SecurityScheme login() {
        OAuthFlow flow = OASFactory.createOAuthFlow()
                .authorizationUrl(EXAMPLE + AUTHORIZATION)
                .tokenUrl(EXAMPLE + TOKENS)
                .scopes(Map.of());
        SecurityScheme login = OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Inloggen met een browser: authorization code met PKCE (S256)")
                .flows(OASFactory.createOAuthFlows().authorizationCode(flow));
        login.addExtension("x-usePkce", "SHA-256");
        return login;
    }

    /** Puts the addresses of this environment into a description that was made at the build. */
    static void complete(ObjectNode description, Config config) {
        ObjectNode flow =
                (ObjectNode) description.at("/components/securitySchemes/" + LOGIN + "/flows/authorizationCode");
        flow.put("authorizationUrl", address(config, "authorization-url", AUTHORIZATION));
        flow.put("tokenUrl", address(config, "token-url", TOKENS));
    }

    /** As configured, or where Keycloak has it below the provider that tokens are checked against. */
    private static String address(Config config, String key, String below) {
        return config.getOptionalValue("ghnt.security." + key, String.class)
                .orElseGet(() -> config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                                .orElse(EXAMPLE)
                        + below);
    }
}

package nl.ghnt.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ghnt.local.PlatformException;

/** Access tokens for the users of the local realm and for the machine client. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI endpoint;

    /** @param issuer the realm, {@code http://localhost:8180/realms/ghnt} */
    public Tokens(URI issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /**
     * A new access token.
     *
     * @param account a user of the local realm, or {@value Realm#SYSTEM_CLIENT}
     * @param scopes more than the default ones, such as {@code regions:schrijven}; may be none
     * @throws PlatformException when Keycloak refuses or does not answer
     */
    public String token(String account, String... scopes) {
        Map<String, String> form = new TreeMap<>();
        if (account.equals(Realm.SYSTEM_CLIENT)) {
            form.putAll(Map.of("grant_type", "client_credentials", "client_id", account, "client_secret", account));
        } else {
            form.putAll(Map.of("grant_type", "password", "client_id", Realm.FRONTEND_CLIENT));
            form.putAll(Map.of("username", account, "password", account));
        }
        if (scopes.length > 0) {
            form.put("scope", String.join(" ", scopes));
        }
        return post(account, form).get("access_token").textValue();
    }

    private JsonNode post(String account, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new PlatformException("Keycloak gives no token for '" + account + "'", reason(response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new PlatformException("Keycloak does not answer at " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while asking Keycloak for a token", e);
        }
    }

    private static String reason(String body) throws IOException {
        return JSON.readTree(body).path("error_description").asText(body);
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

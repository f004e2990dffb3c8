package nl.ghnt.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.ghnt.local.PlatformException;

/**
 * The client that people log in with from a browser. From which pages they may do so depends on the ports and options of
 * a start, so it is no part of the realm that is imported: it is told to the running Keycloak, by its admin API.
 */
public final class BrowserClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI keycloak;

    /** @param keycloak its root, {@code http://localhost:8180} */
    public BrowserClient(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** Lets people log in from pages of {@code origins} and of no others; those pages may fetch the token. */
    public void allow(List<URI> origins) {
        URI clients = keycloak.resolve("/admin/realms/ghnt/clients");
        String token = adminToken();
        JsonNode found = get(URI.create(clients + "?clientId=" + Realm.FRONTEND_CLIENT), token);
        ObjectNode client = (ObjectNode) found.get(0);
        ArrayNode pages = client.putArray("redirectUris");
        ArrayNode allowed = client.putArray("webOrigins");
        origins.forEach(origin -> {
            pages.add(origin + "/*");
            allowed.add(origin.toString());
        });
        send(HttpRequest.newBuilder(URI.create(clients + "/" + client.get("id").textValue()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString())));
    }

    private String adminToken() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .get("access_token")
                .textValue();
    }

    private JsonNode get(URI address, String token) {
        return send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new PlatformException("Keycloak refuses the origins of browsers", response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new PlatformException("Keycloak does not answer at " + keycloak, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while telling Keycloak the origins of browsers", e);
        }
    }
}

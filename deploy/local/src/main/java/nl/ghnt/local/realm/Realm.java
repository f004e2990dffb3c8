package nl.ghnt.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The realm of the local platform: the one that every environment shares ({@code ghnt-realm.json}), relaxed, with
 * a synthetic user per role, per party, per centre municipality and per region ({@code local-users.json}). A user's password is its name.
 */
public final class Realm {

    /** The machine client; its secret is its name. */
    public static final String SYSTEM_CLIENT = "ghnt-systeem";

    public static final String FRONTEND_CLIENT = "ghnt-frontend";

    private static final String QUICK_HASH = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode shared;
    private final List<LocalUser> users;

    private Realm(JsonNode shared, List<LocalUser> users) {
        this.shared = shared;
        this.users = users;
    }

    /** @param folder {@code deploy/keycloak} */
    public static Realm of(Path folder) throws IOException {
        JsonNode shared = JSON.readTree(folder.resolve("ghnt-realm.json").toFile());
        JsonNode local = JSON.readTree(folder.resolve("local-users.json").toFile());
        return new Realm(shared, users(local));
    }

    public List<LocalUser> users() {
        return users;
    }

    public Optional<LocalUser> user(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The whole realm as Keycloak imports it. */
    public String toJson() {
        ObjectNode realm = shared.deepCopy();
        relax(realm);
        ArrayNode list = realm.putArray("users");
        users.forEach(user -> list.add(user.toKeycloak()));
        return realm.toPrettyString();
    }

    /** What is fit for a machine of one's own and for nothing else. */
    private static void relax(ObjectNode realm) {
        realm.put("passwordPolicy", QUICK_HASH);
        for (JsonNode client : realm.get("clients")) {
            switch (client.get("clientId").textValue()) {
                case SYSTEM_CLIENT -> ((ObjectNode) client).put("secret", SYSTEM_CLIENT);
                case FRONTEND_CLIENT -> ((ObjectNode) client).put("directAccessGrantsEnabled", true);
                default -> throw new IllegalStateException("nobody said how " + client + " is to be used locally");
            }
        }
    }

    private static List<LocalUser> users(JsonNode local) {
        List<LocalUser> users = new ArrayList<>();
        for (JsonNode role : local.get("landelijk")) {
            users.add(LocalUser.national(role.textValue()));
        }
        for (JsonNode name : local.get("beoordelaars")) {
            users.add(LocalUser.assessor(name.textValue()));
        }
        for (Map.Entry<String, JsonNode> party : local.get("partijen").properties()) {
            users.add(LocalUser.party(party.getKey(), party.getValue().textValue()));
        }
        for (Map.Entry<String, JsonNode> town : local.get("centrumgemeenten").properties()) {
            users.add(LocalUser.applicant(town.getKey(), town.getValue().textValue()));
        }
        for (JsonNode role : local.get("regionaal")) {
            for (Map.Entry<String, JsonNode> region : local.get("regios").properties()) {
                users.add(LocalUser.regional(
                        role.textValue(), region.getKey(), region.getValue().textValue()));
            }
        }
        return List.copyOf(users);
    }
}

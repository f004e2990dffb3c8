package nl.ghnt.local.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * A user that exists on local platforms only and is nobody in particular.
 *
 * @param name user name and password
 * @param role the one realm role
 * @param region code of the region the user may write for, empty for national roles
 * @param lastName the region, and that the user is synthetic
 */
public record LocalUser(String name, String role, Optional<String> region, String lastName) {

    private static final String SYNTHETIC = "(synthetisch)";

    static LocalUser national(String role) {
        return new LocalUser(role, role, Optional.empty(), SYNTHETIC);
    }

    static LocalUser regional(String role, String region, String regionName) {
        return new LocalUser(role + "-" + region, role, Optional.of(region), regionName + " " + SYNTHETIC);
    }

    ObjectNode toKeycloak() {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", name)
                .put("enabled", true)
                .put("firstName", role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1))
                .put("lastName", lastName);
        user.putArray("realmRoles").add(role);
        region.ifPresent(code -> user.putObject("attributes").putArray("regio").add(code));
        user.putArray("credentials").addObject().put("type", "password").put("value", name);
        return user;
    }
}

package nl.ghnt.local.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A user that exists on local platforms only and is nobody in particular.
 *
 * @param name user name and password
 * @param role the one realm role
 * @param attributes whom the user acts for, by name of the claim; empty for roles that act for nobody
 * @param lastName whom the user acts for, and that the user is synthetic
 */
public record LocalUser(String name, String role, Map<String, String> attributes, String lastName) {

    private static final String SYNTHETIC = "(synthetisch)";
    private static final String REGION = "regio";
    private static final String MUNICIPALITY = "gemeente";
    private static final String PARTY = "partij";
    private static final String APPLICANT = "aanvrager";
    private static final String ASSESSOR = "beoordelaar";

    static LocalUser national(String role) {
        return new LocalUser(role, role, Map.of(), SYNTHETIC);
    }

    static LocalUser regional(String role, String region, String regionName) {
        return new LocalUser(role + "-" + region, role, Map.of(REGION, region), regionName + " " + SYNTHETIC);
    }

    /** One of those who assess applications in the project pool, each by himself: {@code beoordelaar-een}. */
    static LocalUser assessor(String name) {
        return new LocalUser(ASSESSOR + "-" + name, ASSESSOR, Map.of(), name + " " + SYNTHETIC);
    }

    /** Somebody of one of the parties that agree to a questionnaire. */
    static LocalUser party(String party, String partyName) {
        return new LocalUser(nameOfParty(party), PARTY, Map.of(PARTY, party), partyName + " " + SYNTHETIC);
    }

    /** Somebody who applies for a municipality in the project pool: {@code aanvrager-enschede}. */
    static LocalUser applicant(String municipality, String municipalityName) {
        String name = Normalizer.normalize(municipalityName, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-", "");
        return new LocalUser(
                APPLICANT + "-" + name,
                APPLICANT,
                Map.of(MUNICIPALITY, municipality),
                municipalityName + " " + SYNTHETIC);
    }

    /** Name of the user who agrees for a party: {@code partij-vws} for {@code VWS}. */
    public static String nameOfParty(String party) {
        return PARTY + "-" + party.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Code of the region that the user may write for; empty for national roles. */
    public Optional<String> region() {
        return Optional.ofNullable(attributes.get(REGION));
    }

    /** CBS code of the municipality that the user applies for; empty for others. */
    public Optional<String> municipality() {
        return Optional.ofNullable(attributes.get(MUNICIPALITY));
    }

    /** Whom the user acts for, by name. */
    public String actsFor() {
        return lastName.replace(SYNTHETIC, "").strip();
    }

    /** Whether the user applies for a municipality. */
    public boolean isApplicant() {
        return role.equals(APPLICANT);
    }

    ObjectNode toKeycloak() {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", name)
                .put("enabled", true)
                .put("firstName", role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1))
                .put("lastName", lastName);
        user.putArray("realmRoles").add(role);
        if (!attributes.isEmpty()) {
            ObjectNode claims = user.putObject("attributes");
            attributes.forEach((claim, code) -> claims.putArray(claim).add(code));
        }
        user.putArray("credentials").addObject().put("type", "password").put("value", name);
        return user;
    }
}

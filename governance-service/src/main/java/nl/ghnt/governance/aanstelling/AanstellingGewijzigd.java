package nl.ghnt.governance.aanstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What this service needs of regions' {@code aanstelling.gewijzigd.v1}.
 *
 * @param functie what the post is for
 * @param aanstellingen all periods in which it is filled, each with a mark of the account
 */
record AanstellingGewijzigd(UUID post, String regio, String functie, JsonNode aanstellingen) {

    private static final String PROJECTLEIDER = "PROJECTLEIDER";

    AanstellingGewijzigd {
        if (post == null || regio == null || functie == null || aanstellingen == null || !aanstellingen.isArray()) {
            throw new IllegalArgumentException("post, regio, functie and aanstellingen are required");
        }
    }

    boolean isVanProjectleider() {
        return PROJECTLEIDER.equals(functie);
    }
}

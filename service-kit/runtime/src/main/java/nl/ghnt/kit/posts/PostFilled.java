package nl.ghnt.kit.posts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What the register's {@code aanstelling.gewijzigd.v1} tells of a post: its full state.
 *
 * @param regio code of the region
 * @param functie what the post is for; who holds it has the role of that name
 * @param aanstellingen all periods in which it is filled, each with a mark of the account, see {@link
 *     nl.ghnt.kit.security.AccountMark}
 */
public record PostFilled(UUID post, String regio, String functie, JsonNode aanstellingen) {

    public PostFilled {
        if (post == null || regio == null || functie == null || aanstellingen == null || !aanstellingen.isArray()) {
            throw new IllegalArgumentException("post, regio, functie and aanstellingen are required");
        }
    }
}

package nl.ghnt.kit.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;

/**
 * Tells what cannot be an access token from what may be one: a signed JWT in three parts. The library that checks tokens
 * takes that form for granted. Whether the token is good is its decision.
 */
final class TokenForm {

    private static final String SCHEME = "bearer ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenForm() {}

    /** Whether the value of {@code Authorization} can be followed: nothing, another scheme, or a token of the right form. */
    static boolean isFollowable(String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME.strip())) {
            return true;
        }
        if (authorization.length() <= SCHEME.length() || authorization.charAt(SCHEME.length() - 1) != ' ') {
            return false;
        }
        return isSignedJwt(authorization.substring(SCHEME.length()).strip());
    }

    private static boolean isSignedJwt(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0 || second == token.length() - 1) {
            return false;
        }
        try {
            JsonNode header = part(token.substring(0, first));
            JsonNode claims = part(token.substring(first + 1, second));
            Base64.getUrlDecoder().decode(token.substring(second + 1));
            return claims.isObject()
                    && header.path("alg").isTextual()
                    && (header.path("kid").isMissingNode() || header.path("kid").isTextual());
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static JsonNode part(String text) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(text));
    }
}

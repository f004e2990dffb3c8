package nl.ghnt.gateway.proxy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns away what can never be a valid access token, so that rubbish and expired tokens cost a service nothing. It looks
 * at form and expiry only. Signature, issuer, audience and roles are the service's own decision: it makes that decision
 * for every request anyway, and the gateway keeps working while the identity provider is away.
 */
@ApplicationScoped
public class BearerTokens {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final int MAX_LENGTH = 12 * 1024;
    /** Clocks of machines differ a little; the service decides about the seconds around expiry. */
    private static final long LEEWAY_SECONDS = 60;

    private static final JsonFactory JSON = new JsonFactory();

    private final Clock clock;

    BearerTokens(Clock clock) {
        this.clock = clock;
    }

    /** Why the request with these headers is turned away, in Dutch; null when it may pass. No token may pass. */
    String objection(MultiMap headers) {
        List<String> values = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            return "Er zijn meer Authorization-headers meegestuurd.";
        }
        return values.get(0).length() > MAX_LENGTH ? "Het token is te lang." : objection(values.get(0));
    }

    private String objection(String value) {
        var matcher = BEARER.matcher(value.strip());
        if (!matcher.matches()) {
            return "De header Authorization bevat geen Bearer-token in de vorm van een JWT.";
        }
        try {
            if (!isSigned(matcher.group(1))) {
                return "Het token is niet ondertekend.";
            }
            long expiry = number(matcher.group(2), "exp");
            return expiry + LEEWAY_SECONDS < clock.instant().getEpochSecond() ? "Het token is verlopen." : null;
        } catch (IOException | IllegalArgumentException unreadable) {
            return "Het token is onleesbaar.";
        }
    }

    private static boolean isSigned(String header) throws IOException {
        try (JsonParser json = find(header, "alg")) {
            String algorithm = json.getValueAsString();
            return algorithm != null && !algorithm.equalsIgnoreCase("none");
        }
    }

    private static long number(String part, String name) throws IOException {
        try (JsonParser json = find(part, name)) {
            if (json.currentToken() == null || !json.currentToken().isNumeric()) {
                throw new IllegalArgumentException("No number " + name);
            }
            return json.getValueAsLong();
        }
    }

    /** A parser that stands on the value of member {@code name}; the whole object has been read as JSON up to there. */
    private static JsonParser find(String part, String name) throws IOException {
        JsonParser json = JSON.createParser(Base64.getUrlDecoder().decode(part));
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("Not an object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = name.equals(json.currentName());
            json.nextToken();
            if (found) {
                return json;
            }
            json.skipChildren();
        }
        throw new IllegalArgumentException("No member " + name);
    }
}

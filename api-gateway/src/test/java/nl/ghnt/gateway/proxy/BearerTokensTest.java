package nl.ghnt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearerTokensTest {

    private static final Instant NOW = Instant.parse("2021-12-31T12:00:00Z");
    private static final String RS256 = "{\"alg\":\"RS256\",\"kid\":\"a\"}";

    private final BearerTokens tokens = new BearerTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void no_token_may_pass() {
        assertThat(tokens.objection(MultiMap.caseInsensitiveMultiMap())).isNull();
    }

    @Test
    void a_token_that_is_still_valid_may_pass_whoever_signed_it() {
        assertThat(objection("Bearer " + token(RS256, expiring(1)))).isNull();
        assertThat(objection("bearer  " + token(RS256, expiring(1)))).isNull();
    }

    @Test
    void clocks_may_differ_a_minute() {
        assertThat(objection("Bearer " + token(RS256, expiring(-60)))).isNull();
        assertThat(objection("Bearer " + token(RS256, expiring(-61)))).contains("verlopen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"alg\":\"none\"}              | {\"exp\":4102444800}      | ondertekend",
                "{\"alg\":null}                  | {\"exp\":4102444800}      | ondertekend",
                "{\"kid\":\"a\"}                 | {\"exp\":4102444800}      | onleesbaar",
                "{\"alg\":\"RS256\"}             | {\"sub\":\"a\"}           | onleesbaar",
                "{\"alg\":\"RS256\"}             | {\"exp\":\"4102444800\"}  | onleesbaar",
                "{\"alg\":\"RS256\"}             | {\"a\":{\"exp\":4102444800}} | onleesbaar",
                "{\"alg\":\"RS256\"}             | []                        | onleesbaar",
                "rommel                          | rommel                    | onleesbaar"
            })
    void what_can_never_be_a_token_is_turned_away(String header, String payload, String reason) {
        assertThat(objection("Bearer " + token(header, payload))).contains(reason);
    }

    @Test
    void an_unsigned_or_encrypted_token_has_another_form() {
        assertThat(objection("Bearer e30.e30.")).contains("JWT");
        assertThat(objection("Bearer e30.e30.e30.e30.e30")).contains("JWT");
    }

    @Test
    void a_very_long_token_is_not_read() {
        assertThat(objection("Bearer " + "a".repeat(12 * 1024))).contains("te lang");
    }

    private String objection(String authorization) {
        return tokens.objection(MultiMap.caseInsensitiveMultiMap().add("Authorization", authorization));
    }

    private static String expiring(long seconds) {
        return "{\"sub\":\"a\",\"realm_access\":{\"roles\":[\"kernteam\"]},\"exp\":" + (NOW.getEpochSecond() + seconds)
                + "}";
    }

    private static String token(String header, String payload) {
        return encoded(header) + "." + encoded(payload) + ".c2lnbmF0dXJl";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

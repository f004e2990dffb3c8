package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** A token that was verified before is good until its end, and only that very token. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KnownTokensTest {

    private static final String NOTES = "/sample/v1/notes";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_token_that_was_good_is_refused_after_its_end() {
        String token = TestTokens.lasting(4, "kernteam");
        String trail = trailOfANote();

        assertThat(asked(token, trail)).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> asked(token, trail) == 401);
    }

    @Test
    void what_was_said_of_one_token_is_said_of_no_other() {
        String good = TestTokens.user("beheerder");
        String trail = trailOfANote();
        assertThat(asked(good, trail)).isEqualTo(200);

        assertThat(asked(good.substring(0, good.length() - 4) + "AAAA", trail)).isEqualTo(401);
        assertThat(asked(TestTokens.otherKey("beheerder"), trail)).isEqualTo(401);
        assertThat(asked(TestTokens.user("stuurgroep"), trail)).isEqualTo(403);
        assertThat(asked(good, trail)).isEqualTo(200);
    }

    private static String trailOfANote() {
        return given().auth()
                        .oauth2(TestTokens.user("programmateam"))
                        .contentType(ContentType.JSON)
                        .body("{\"text\": \"token " + UUID.randomUUID() + "\", \"pages\": 1}")
                        .post(NOTES)
                        .header("Location")
                + "/audittrail";
    }

    private static int asked(String token, String address) {
        return given().auth().oauth2(token).get(address).statusCode();
    }
}

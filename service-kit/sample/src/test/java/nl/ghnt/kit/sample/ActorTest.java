package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** The audit trail names who did something so that a person can read it, to who may see names. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ActorTest {

    private static String written(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "wie " + UUID.randomUUID(), "pages", 1))
                .post("/sample/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> actors(String reader, String note) {
        return given().auth()
                .oauth2(TestTokens.user(reader))
                .get("/sample/v1/notes/" + note + "/audittrail")
                .then()
                .statusCode(200)
                .extract()
                .path("actor");
    }

    @Test
    void a_person_is_named_by_the_user_name_and_a_machine_by_its_client() {
        String person = TestTokens.named("7c3b0a52-1111-4222-8333-123456789abc", "j.devries", "programmateam");
        assertThat(actors("beheerder", written(person))).containsExactly("j.devries");
        assertThat(actors("beheerder", written(TestTokens.machine("sample:schrijven"))))
                .containsExactly("ghnt-systeem");
    }

    @Test
    void who_may_not_see_names_reads_the_roles() {
        String note = written(TestTokens.named("7c3b0a52-1111-4222-8333-123456789abd", "p.jansen", "programmateam"));
        assertThat(actors("kernteam", note)).containsExactly("programmateam");
    }
}

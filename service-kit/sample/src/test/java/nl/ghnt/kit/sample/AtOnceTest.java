package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.test.WriteContract;

/** Several who write at once. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AtOnceTest extends WriteContract {

    @Override
    protected Map<String, Supplier<Write>> writes() {
        return Map.of("writeNote", () -> new Write("/notes", null, note()), "rewriteNote", () -> {
            Response note = given().auth()
                    .oauth2(TestTokens.user("programmateam"))
                    .contentType(ContentType.JSON)
                    .body(note())
                    .post("/sample/v1/notes");
            return new Write("/notes/" + note.path("id"), note.header("ETag"), note());
        });
    }

    private static String note() {
        return "{\"text\": \"" + UUID.randomUUID() + "\", \"pages\": 1}";
    }
}

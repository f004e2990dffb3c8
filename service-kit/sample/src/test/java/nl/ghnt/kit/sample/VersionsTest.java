package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** ETags and keys as they come through proxies and from clients. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VersionsTest {

    private static final String NOTES = "/sample/v1/notes";

    @Test // nginx weakens the tags of what it compresses, Apache writes its coding behind them
    void a_writer_behind_a_proxy_that_compresses_can_write() {
        String path = write().header("Location");
        for (String form : new String[] {"W/%s", "%s-gzip"}) {
            String read = given().get(path).header("ETag");
            String through = form.startsWith("W") ? "W/" + read : read.substring(0, read.length() - 1) + "-gzip\"";
            rewrite(path, through).statusCode(200);
        }
    }

    @Test
    void one_of_several_tags_in_several_lines_will_do_and_a_star_too() {
        Response note = write();
        String path = note.header("Location");
        String etag = note.header("ETag");
        rewrite(path, "\"4711\", \"iets-anders\"").statusCode(412).body(json("huidigeEtag", equalTo(etag)));
        rewrite(path, "\"4711\"", "\"4712\", " + etag).statusCode(200);
        rewrite(path, etag).statusCode(412);
        rewrite(path, "*").statusCode(200);
        rewrite(path, "4711").statusCode(400).body(json("errors.location", contains("If-Match")));
    }

    @Test
    void the_tag_of_a_list_changes_with_its_total_also_when_its_page_does_not() {
        write();
        String before = firstPage().header("ETag");
        firstPage("If-None-Match", before).then().statusCode(304);
        String first = firstPage().path("[0].text");
        write("zzz " + UUID.randomUUID());
        Response after = firstPage("If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.<String>path("[0].text")).isEqualTo(first);
        assertThat(after.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void a_key_in_quotes_is_the_same_key() {
        String key = UUID.randomUUID().toString();
        String body = body(key);
        String bare = programmateam()
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES)
                .header("Location");
        Response quoted = programmateam()
                .header("Idempotency-Key", "\"" + key + "\"")
                .body(body)
                .post(NOTES);
        assertThat(quoted.statusCode()).isEqualTo(201);
        assertThat(quoted.header("Location")).isEqualTo(bare);
    }

    @Test
    void a_kept_answer_is_not_given_again_by_other_rights() {
        String key = UUID.randomUUID().toString();
        String before = TestTokens.person("somebody", List.of("programmateam"), "here", "there");
        writeWith(key, before).statusCode(201);
        writeWith(key, before).statusCode(201);
        for (String after : List.of(
                TestTokens.person("somebody", List.of("programmateam"), "here"),
                TestTokens.person("somebody", List.of("programmateam")))) {
            writeWith(key, after)
                    .statusCode(409)
                    .body(json("type", endsWith("/idempotentiesleutel-hergebruikt")))
                    .body(json("id", nullValue()));
        }
        // a role that the operation does not name says nothing of it
        writeWith(key, TestTokens.person("somebody", List.of("programmateam", "kernteam"), "there", "here"))
                .statusCode(201);
    }

    private static ValidatableResponse writeWith(String key, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(key))
                .post(NOTES)
                .then();
    }

    @Test
    void a_wrong_key_is_named_together_with_all_other_faults() {
        programmateam()
                .header("Idempotency-Key", "geen-uuid")
                .body("{\"text\": \" \", \"pages\": 1}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body(json("errors.location", org.hamcrest.Matchers.containsInAnyOrder("Idempotency-Key", "/text")));
    }

    @Test
    void two_keys_are_one_too_many() {
        programmateam()
                .header("Idempotency-Key", UUID.randomUUID(), UUID.randomUUID())
                .body(body("x"))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("Idempotency-Key")));
    }

    private static Response firstPage(String... header) {
        RequestSpecification request = given().queryParam("sort", "text").queryParam("pageSize", 1);
        return (header.length == 0 ? request : request.header(header[0], header[1])).get(NOTES);
    }

    private static ValidatableResponse rewrite(String path, String ifMatch, String... more) {
        return programmateam()
                .header("If-Match", ifMatch, (Object[]) more)
                .body(body("anders " + UUID.randomUUID()))
                .put(path)
                .then();
    }

    private static Response write() {
        return write("aaa " + UUID.randomUUID());
    }

    private static Response write(String text) {
        return programmateam().body(body(text)).post(NOTES);
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\", \"pages\": 1}";
    }

    private static RequestSpecification programmateam() {
        return given().auth().oauth2(TestTokens.user("programmateam")).contentType(ContentType.JSON);
    }
}

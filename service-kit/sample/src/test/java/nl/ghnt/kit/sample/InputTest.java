package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class InputTest {

    @Test
    void all_faults_of_form_and_rules_are_named_at_once() {
        write("""
                {"text": " ", "pages": "veel", "colour": "GREEN", "moment": "ooit", "extra": {"a": 1},
                 "parts": [{"name": "", "day": "2019-02-30"}, {"nam": "x"}]}""")
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder(
                                "/text",
                                "/pages",
                                "/colour",
                                "/moment",
                                "/extra",
                                "/parts/0/name",
                                "/parts/0/day",
                                "/parts/1/nam",
                                "/parts/1/name")))
                .body(json("errors.in", not(hasItem("query"))));
    }

    @Test // what comes after a value of the wrong form may be no JSON at all
    void a_body_that_breaks_off_after_a_wrong_value_is_refused() {
        write("{\"pages\": \"veel\", \"text\": ")
                .statusCode(400)
                .body(json("errors.code", containsInAnyOrder("json.formaat")));
    }

    @Test
    void what_is_wrong_with_a_body_hides_nothing_of_what_is_wrong_with_the_parameters() {
        for (String body : new String[] {"{} {}", "{}[]", "{} 1", "{", "null", "{\"text\": 1}"}) {
            programmateam()
                    .contentType("application/json")
                    .queryParam("bestaatNiet", 1)
                    .body(body)
                    .post("/sample/v1/notes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body(json("errors.code", hasItem("parameter.onbekend")))
                    .body(json("errors.in", hasItem("body")));
        }
    }

    @Test
    void what_cannot_be_kept_is_named_where_it_stands() {
        write("{\"text\": \"a\\u0000\", \"pages\": 1, \"parts\": [{\"name\": \"b\\u0000\"}]}")
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/text", "/parts/0/name")));
    }

    @Test
    void a_rule_is_checked_when_the_form_is_right() {
        write("{\"text\": \"regel\", \"pages\": 11}")
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/pages")))
                .body(json("errors.code", containsInAnyOrder("maximum")));
    }

    @Test
    void a_text_is_not_a_number_and_a_fraction_not_a_whole_number() {
        write("{\"text\": \"een\", \"pages\": \"1\"}").statusCode(400);
        write("{\"text\": \"een\", \"pages\": 1.5}").statusCode(400);
        write("{\"text\": 1, \"pages\": 1}").statusCode(400);
    }

    @Test
    void a_body_that_is_not_utf8_is_refused() {
        byte[] latin1 = "{\"text\": \"cafe\", \"pages\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        latin1[11] = (byte) 0xE9;
        programmateam()
                .contentType("application/json")
                .body(latin1)
                .post("/sample/v1/notes")
                .then()
                .statusCode(400)
                .body(json("errors.code", containsInAnyOrder("json.utf8")));
    }

    @Test
    void a_body_over_a_mebibyte_is_413_also_in_chunks() {
        byte[] large = new byte[1_100_000];
        java.util.Arrays.fill(large, (byte) 'a');
        programmateam()
                .contentType("application/json")
                .body(large)
                .post("/sample/v1/notes")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .header("API-Version", "1.2.3");
    }

    @Test
    void a_problem_is_in_the_language_of_the_reader() {
        UUID nothing = UUID.randomUUID();
        given().get("/sample/v1/notes/" + nothing)
                .then()
                .header("Content-Language", "nl")
                .body(json("title", equalTo("Niet gevonden")))
                .body(json("detail", equalTo("Note '" + nothing + "' bestaat niet.")));
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/sample/v1/notes/" + nothing)
                .then()
                .header("Content-Language", "en")
                .body(json("title", equalTo("Not found")))
                .body(json("detail", equalTo("'" + nothing + "' does not exist here.")));
    }

    @Test
    void what_validation_says_is_in_the_language_of_the_reader() {
        given().header("Accept-Language", "en")
                .header("Authorization", "Bearer " + TestTokens.user("programmateam"))
                .contentType("application/json")
                .body("{\"text\": \" \", \"pages\": 11}")
                .post("/sample/v1/notes")
                .then()
                .statusCode(400)
                .body(json(
                        "errors.detail", containsInAnyOrder("must be less than or equal to 10", "must not be blank")));
    }

    @Test
    void a_media_type_that_is_not_read_is_told_with_those_that_are() {
        programmateam()
                .contentType("text/csv; charset=windows-1252")
                .body("text")
                .post("/sample/v1/notes")
                .then()
                .statusCode(415)
                .body(json("detail", equalTo("Stuur de inhoud in UTF-8, als een van deze: application/json.")));
    }

    @Test // some readers part a query there, others do not
    void a_semicolon_in_a_query_is_written_as_a_code() {
        given().urlEncodingEnabled(false)
                .get("/sample/v1/notes?text=een;pageSize=1")
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("adres.teken")));
    }

    @Test
    void an_identifier_of_the_wrong_form_is_400() {
        given().get("/sample/v1/notes/1-1-1-1-1")
                .then()
                .statusCode(400)
                .body(json("errors.in", containsInAnyOrder("path")));
    }

    @Test
    void an_unknown_path_is_a_problem_everywhere() {
        for (String path : new String[] {"/sample/v1/nergens", "/nergens", "/"}) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("API-Version", "1.2.3");
        }
    }

    @Test
    void a_rule_that_the_database_holds_is_409() {
        String text = "uniek " + UUID.randomUUID();
        write("{\"text\": \"" + text + "\", \"pages\": 1}").statusCode(201);
        write("{\"text\": \"" + text + "\", \"pages\": 1}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body(json("type", equalTo("/sample/v1/problemen/tekst-in-gebruik")));
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_effect() {
        String key = UUID.randomUUID().toString();
        String body = "{\"text\": \"" + key + "\", \"pages\": 1}";
        String first = idempotent(key, body).statusCode(201).extract().header("Location");
        ValidatableResponse again =
                idempotent(key, body).statusCode(201).header("Location", first).header("ETag", notNullValue());
        assertThat(first).endsWith(again.extract().path("id").toString());
        idempotent(key, body.replace(": 1", ": 2"))
                .statusCode(409)
                .body(json("type", equalTo("/sample/v1/problemen/idempotentiesleutel-hergebruikt")));
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        String key = UUID.randomUUID().toString();
        idempotent(key, "{\"text\": \"x\", \"pages\": 99}").statusCode(400);
        idempotent(key, "{\"text\": \"" + key + "\", \"pages\": 9}").statusCode(201);
    }

    @Test
    void a_stale_version_is_412_and_a_new_one_is_answered() {
        String text = UUID.randomUUID().toString();
        ValidatableResponse created =
                write("{\"text\": \"" + text + "\", \"pages\": 1}").statusCode(201);
        String path = created.extract().header("Location");
        String etag = created.extract().header("ETag");
        String next = rewrite(path, etag, text + "2").statusCode(200).extract().header("ETag");
        assertThat(next).isNotEqualTo(etag);
        rewrite(path, etag, text + "3").statusCode(412).body(json("huidigeEtag", equalTo(next)));
        String read = given().get(path).then().statusCode(200).extract().header("ETag");
        rewrite(path, read, text + "4").statusCode(200);
    }

    @Test
    void the_audit_trail_says_who_did_what_and_why() {
        String path = write("{\"text\": \"" + UUID.randomUUID() + "\", \"pages\": 1}")
                .statusCode(201)
                .extract()
                .header("Location");
        given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get(path + "/audittrail")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body(json("[0].handeling", equalTo("note.written.v1")))
                .body(json("[0].actor", equalTo("programmateam")))
                .body(json("[0].toelichting", equalTo("om het te beëindigen")));
    }

    @Test
    void a_trace_that_comes_in_goes_out() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().header("traceparent", trace).get("/sample/v1/notes").then().header("traceparent", trace);
        given().header("traceparent", "onzin")
                .get("/sample/v1/notes")
                .then()
                .header("traceparent", not(equalTo("onzin")));
    }

    private static ValidatableResponse write(String body) {
        return programmateam()
                .header("X-Audit-Toelichting", "om het te be%C3%ABindigen")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/sample/v1/notes")
                .then();
    }

    private static ValidatableResponse rewrite(String path, String etag, String text) {
        return programmateam()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\", \"pages\": 2}")
                .put(path)
                .then();
    }

    private static ValidatableResponse idempotent(String key, String body) {
        return programmateam()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/sample/v1/notes")
                .then();
    }

    private static RequestSpecification programmateam() {
        return given().auth().oauth2(TestTokens.user("programmateam"));
    }
}

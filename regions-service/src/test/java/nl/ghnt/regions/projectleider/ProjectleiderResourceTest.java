package nl.ghnt.regions.projectleider;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProjectleiderResourceTest {

    private static final String POSTEN = "/regions/v1/projectleiderposten";
    private static final String VERVULD = """
            {"regio": "%s", "functie": "VERTEGENWOORDIGER", "status": "VERVULD", "beginGeldigheid": "2021-01-01",
             "houder": {"naam": "Een Ambtenaar", "subject": "subject-1"}}""";

    @Proves("R125")
    @Test // 28 project leaders in the newer version
    void elke_regio_heeft_een_vervulde_post_van_projectleider_afgeleid_uit_de_bron() {
        given().queryParam("functie", "PROJECTLEIDER")
                .queryParam("status", "VERVULD")
                .queryParam("geldigOp", "2020-12-31")
                .queryParam("pageSize", 100)
                .get(POSTEN)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "28")
                .body(json("zekerheid", everyItem(equalTo("AFGELEID"))));
    }

    @Proves("R328")
    @Test // C23: in 2018 posts were being filled, of which regions is not known
    void voor_het_begin_is_de_bezetting_onbekend_met_de_reden() {
        given().queryParam("geldigOp", "2018-10-01")
                .get("/regions/v1/regios/utrecht/projectleiderposten")
                .then()
                .statusCode(200)
                .body(json("status", contains(nullValue())))
                .body(json("statusOnbekendReden", contains(notNullValue())));
    }

    @Proves({"R137", "R138"})
    @Test // a post changes over time and keeps its past
    void een_post_wordt_vanaf_een_dag_anders_bezet_en_houdt_zijn_verleden() {
        Response post = maak("friesland");
        String id = at(post, "id");

        String etag = bezet(id, post.header("ETag"), "{\"status\": \"VACANT\", \"beginGeldigheid\": \"2021-06-01\"}")
                .statusCode(200)
                .body(json("verloop.status", contains("VERVULD", "VACANT")))
                .extract()
                .header("ETag");
        bezet(id, etag, "{\"status\": \"IN_WERVING\", \"beginGeldigheid\": \"2021-07-01\"}")
                .statusCode(200);

        given().queryParam("beschikbaarOp", post.<String>path("gewijzigdOp"))
                .get(POSTEN + "/" + id)
                .then()
                .statusCode(200)
                .body(json("verloop.status", contains("VERVULD")))
                .body(json("gewijzigdOp", equalTo(at(post, "gewijzigdOp"))));
        given().queryParam("geldigOp", "2021-06-15")
                .get(POSTEN + "/" + id)
                .then()
                .statusCode(200)
                .body(json("status", equalTo("VACANT")));
        given().queryParam("geldigOp", "2021-05-31")
                .get(POSTEN + "/" + id)
                .then()
                .statusCode(200)
                .body(json("status", equalTo("VERVULD")));
        given().queryParam("status", "IN_WERVING")
                .queryParam("geldigOp", "2021-08-01")
                .get(POSTEN)
                .then()
                .statusCode(200)
                .body(json("id", hasItem(id)));
    }

    @Proves("R330")
    @Test // names never without a token, and every look is kept
    void wie_een_post_heeft_ziet_alleen_het_programmateam_en_dat_wordt_vastgelegd() {
        String id = at(maak("zeeland"), "id");

        given().get(POSTEN + "/" + id).then().statusCode(200).body(not(containsString("Een Ambtenaar")));
        given().get(POSTEN + "/" + id + "/houder").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "zeeland"))
                .get(POSTEN + "/" + id + "/houder")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .queryParam("geldigOp", "2021-02-01")
                .get(POSTEN + "/" + id + "/houder")
                .then()
                .statusCode(200)
                .body(json("naam", equalTo("Een Ambtenaar")));
        given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get(POSTEN + "/" + id + "/audittrail")
                .then()
                .statusCode(200)
                .body(not(containsString("Een Ambtenaar")))
                .body(json(
                        "handeling", hasItems("projectleiderpost.gewijzigd.v1", "projectleiderpost.houder-gelezen")));
    }

    @Test
    void alleen_het_programmateam_schrijft() {
        given().contentType(ContentType.JSON)
                .body(VERVULD.formatted("drenthe"))
                .post(POSTEN)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "drenthe"))
                .contentType(ContentType.JSON)
                .body(VERVULD.formatted("drenthe"))
                .post(POSTEN)
                .then()
                .statusCode(403);
    }

    @Test
    void dezelfde_sleutel_maakt_een_post_een_keer() {
        UUID key = UUID.randomUUID();
        String eerste = at(maak("ijsselland", key), "id");
        String tweede = at(maak("ijsselland", key), "id");

        assertThat(tweede).isEqualTo(eerste);
    }

    @Test
    void een_regio_heeft_een_post_maar_een_keer() {
        maak("hollands-midden");
        probeer(VERVULD.formatted("hollands-midden")).statusCode(409).body(json("type", endsWith("/post-bestaat-al")));
    }

    @Test
    void een_wijziging_vraagt_de_versie_die_u_zag() {
        Response post = maak("kennemerland");
        String body = "{\"status\": \"VACANT\", \"beginGeldigheid\": \"2021-06-01\"}";

        bezet(at(post, "id"), null, body).statusCode(428);
        bezet(at(post, "id"), post.header("ETag"), body).statusCode(200);
        bezet(at(post, "id"), post.header("ETag"), body).statusCode(412);
    }

    @Test
    void elke_regel_zegt_nee_met_zijn_naam() {
        probeer(VERVULD.formatted("nergens")).statusCode(400).body(json("type", endsWith("/regio-onbekend")));
        probeer(VERVULD.formatted("drenthe").replace("2021-01-01", "2018-01-01"))
                .statusCode(409)
                .body(json("type", endsWith("/ingang-voor-begin")));
        probeer(VERVULD.formatted("drenthe").replace("\"VERVULD\"", "\"VACANT\""))
                .statusCode(400)
                .body(json("type", endsWith("/houder-bij-vervuld")));
        Response post = maak("gelderland-zuid");
        bezet(at(post, "id"), post.header("ETag"), "{\"status\": \"VACANT\", \"beginGeldigheid\": \"2020-06-01\"}")
                .statusCode(409)
                .body(json("type", endsWith("/wijziging-overlapt")));
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        probeer("{\"functie\": \"BAAS\", \"beginGeldigheid\": \"morgen\", \"salaris\": 1}")
                .statusCode(400)
                .body(json(
                        "errors.location", hasItems("/regio", "/functie", "/status", "/beginGeldigheid", "/salaris")));
    }

    private static Response maak(String regio) {
        return maak(regio, UUID.randomUUID());
    }

    private static Response maak(String regio, UUID key) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(VERVULD.formatted(regio))
                .post(POSTEN)
                .then()
                .statusCode(201)
                .header("Location", containsString(POSTEN))
                .extract()
                .response();
    }

    private static ValidatableResponse probeer(String body) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(POSTEN)
                .then();
    }

    private static ValidatableResponse bezet(String id, String etag, String body) {
        var request = given().auth().oauth2(TestTokens.user("programmateam")).contentType(ContentType.JSON);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(body).put(POSTEN + "/" + id).then();
    }
}

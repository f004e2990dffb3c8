package nl.ghnt.regions;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.ghnt.kit.test.TestTokens;

/** Who asks something of the service. */
public final class Wie {

    private static final String BASE = "/regions/v1";

    private Wie() {}

    public static RequestSpecification niemand() {
        return given().contentType(ContentType.JSON).basePath(BASE);
    }

    public static RequestSpecification als(String rol, String... regios) {
        return given().auth()
                .oauth2(TestTokens.user(rol, regios))
                .contentType(ContentType.JSON)
                .basePath(BASE);
    }

    public static RequestSpecification projectleider(String regio) {
        return als("projectleider", regio);
    }

    public static RequestSpecification programmateam() {
        return als("programmateam");
    }

    /** Makes something that must succeed. */
    public static Response maak(RequestSpecification wie, String pad, String body) {
        return wie.body(body).post(pad).then().statusCode(201).extract().response();
    }

    /** Sends a change with the version that was seen. */
    public static ValidatableResponse post(RequestSpecification wie, Response gezien, String pad, String body) {
        RequestSpecification verzoek = wie.header("If-Match", gezien.header("ETag"));
        if (body != null) {
            verzoek.body(body);
        }
        return verzoek.post(pad).then();
    }

    /** Replaces what stands on a path, with the version that was seen. */
    public static ValidatableResponse put(RequestSpecification wie, Response gezien, String pad, String body) {
        return wie.header("If-Match", gezien.header("ETag")).body(body).put(pad).then();
    }
}

package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** The description is served as clients want it: complete by itself, compressed, and only when it changed. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class DescriptionTest {

    private static final String PATH = "/sample/v1/openapi.json";

    @Test
    void the_first_server_is_the_address_of_this_environment() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body(json("servers[0].url", equalTo("https://ghnt.example/sample/v1")));
    }

    /** The standard asks for that promise, of the description alone; of all else the gateway decides. */
    @Test
    void what_a_browser_is_told_of_origins_is_promised_of_the_description_alone() {
        Map<String, Object> paths = new HashMap<>(given().get(PATH).jsonPath().getMap("paths"));
        assertThat(paths.remove("/openapi.json").toString()).contains("access-control-allow-origin");
        assertThat(paths.toString().toLowerCase(Locale.ROOT)).doesNotContain("access-control-");
        given().get(PATH).then().header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void who_has_it_gets_304() {
        String etag = given().get(PATH).header("ETag");
        given().header("If-None-Match", etag)
                .get(PATH)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", containsString("no-cache"));
        given().header("If-None-Match", "\"another\"").get(PATH).then().statusCode(200);
        given().head(PATH).then().statusCode(200).header("ETag", etag);
    }

    @Test
    void it_is_compressed_for_who_can_read_that() throws IOException {
        Response plain = unzipped().header("Accept-Encoding", "identity").get(PATH);
        Response gzip = unzipped().header("Accept-Encoding", "gzip").get(PATH);
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.header("Vary")).contains("Accept-Encoding");
        assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(gzip.asByteArray().length).isLessThan(plain.asByteArray().length / 4);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.asByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.asByteArray());
        }
        unzipped()
                .header("Accept-Encoding", "gzip;q=0")
                .get(PATH)
                .then()
                .header("Content-Encoding", not(equalTo("gzip")));
    }

    private static RequestSpecification unzipped() {
        return given().config(RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}

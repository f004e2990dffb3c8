package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrustedProxyTest.BehindProxy.class)
@QuarkusTestResource(TestServices.class)
class BusyServiceTest extends GatewayTest {

    @Test
    void more_than_the_bounded_number_of_connections_is_503_at_once_and_other_services_do_not_notice() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest slow = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/regions/v1/zwijgt"))
                .build();
        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                        () -> client.sendAsync(slow, BodyHandlers.ofString()))
                .limit(30)
                .toList();
        asking().get("/governance/v1/echo").then().statusCode(200);
        List<HttpResponse<String>> done =
                answers.stream().map(CompletableFuture::join).toList();
        assertThat(done).extracting(HttpResponse::statusCode).containsOnly(503, 504);
        assertThat(done)
                .filteredOn(answer -> answer.statusCode() == 503)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).contains("7"))
                .hasSizeGreaterThan(10);
        asking().get("/regions/v1/echo").then().statusCode(200);
    }
}

package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ghnt.gateway.config.ApiContext;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MetricTagsTest extends GatewayTest {

    private static final int MANY = 50;
    private static final Pattern FILE = Pattern.compile("/web/[^\"]+");

    @Inject
    MeterRegistry metrics;

    @Test
    void what_callers_make_up_is_in_no_figure() throws IOException {
        for (int i = 0; i < MANY; i++) {
            asking().request("VERZONNEN" + i, "/regions/v1/echo");
            asking().get("/regions/v1/verzonnen" + i);
            asking().get("/verzonnen" + i);
            asking().header("Origin", "https://scherm.test")
                    .header("Access-Control-Request-Method", "GET")
                    .options("/verzonnen" + i);
            RawHttp.send("GET /verzonnen" + i + "%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        }
        await().untilAsserted(() -> assertThat(values("uri")).contains("OTHER", "NOT_FOUND"));
        assertThat(values("method")).contains("GET", "OTHER");
        assertThat(metrics.getMeters().stream()
                        .flatMap(meter -> meter.getId().getTags().stream())
                        .map(Tag::getValue))
                .noneMatch(value -> value.toLowerCase().contains("verzonnen"));
    }

    @Test
    void every_service_page_and_file_has_its_own_figure() {
        for (ApiContext context : ApiContext.values()) {
            asking().get(context.basePath() + "/echo").then().statusCode(200);
        }
        asking().get("/health").then().statusCode(200);
        asking().get("/documentatie").then().statusCode(200);
        asking().get("/problemen/niet-gevonden").then().statusCode(200);
        asking().get(file()).then().statusCode(200);
        await().untilAsserted(() -> assertThat(values("uri"))
                .contains(
                        "root",
                        "/governance/v1/{pad}",
                        "/regions/v1/{pad}",
                        "/reporting/v1/{pad}",
                        "/projectpool/v1/{pad}",
                        "/health",
                        "/documentatie",
                        "/problemen/niet-gevonden",
                        "/web/{bestand}"));
    }

    private static String file() {
        var found = FILE.matcher(asking().get("/").asString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Set<String> values(String tag) {
        return metrics.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag(tag))
                .collect(Collectors.toSet());
    }
}

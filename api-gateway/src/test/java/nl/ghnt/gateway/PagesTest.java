package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.http.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PagesTest extends GatewayTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/web/[^\"]+)\"");

    @Test
    void the_start_page_lists_every_api_under_a_strict_policy() {
        String page = asking().get("/")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .extract()
                .asString();
        for (ApiContext api : ApiContext.values()) {
            assertThat(page).contains(api.basePath(), api.openApiPath(), "/documentatie?api=" + api.code());
        }
        assertThat(page).contains("<html lang=\"nl\">").doesNotContain("style=", "onclick");
    }

    @Test
    void the_viewer_knows_every_document_and_runs_no_inline_script() {
        String page = asking().get("/documentatie?api=reporting")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("script-src 'self';"), containsString("connect-src 'self'")))
                .extract()
                .asString();
        for (ApiContext api : ApiContext.values()) {
            assertThat(page).contains("data-openapi=\"" + api.openApiPath() + "\"");
        }
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documentatie", "/documentatie/aangemeld", "/problemen/niet-gevonden"})
    void everything_a_page_loads_comes_from_here_and_may_be_kept(String path) {
        String page = asking().get(path).then().statusCode(200).extract().asString();
        assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
        Matcher loaded = LOADED.matcher(page);
        assertThat(loaded.find()).isTrue();
        do {
            asking().header("Accept-Encoding", "identity")
                    .get(loaded.group(1))
                    .then()
                    .statusCode(200)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Encoding", nullValue())
                    .header("Cache-Control", containsString("immutable"));
        } while (loaded.find());
    }

    @Test
    void text_is_sent_compressed_to_who_can_read_that() {
        asking().header("Accept-Encoding", "gzip").get("/").then().header("Content-Encoding", is("gzip"));
        asking().header("Accept-Encoding", "gzip;q=0").get("/").then().header("Content-Encoding", nullValue());
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_has_a_page(Problem problem) {
        asking().get(problem.type())
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .header("Content-Language", "nl")
                .body(containsString(problem.code()), containsString("<html lang=\"nl\">"));
        asking().header("Accept-Language", "en")
                .get(problem.type())
                .then()
                .header("Content-Language", "en")
                .body(containsString(problem.title(Locale.ENGLISH)), containsString("<html lang=\"en\">"));
    }
}

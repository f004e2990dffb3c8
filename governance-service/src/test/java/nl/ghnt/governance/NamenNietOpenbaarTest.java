package nl.ghnt.governance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Reads all that is public and looks for the name of any person: names are for readers with a token. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class NamenNietOpenbaarTest {

    private static final String BASE = "/governance/v1";
    private static final int MOST_PAGES = 20;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void zonder_token_staat_nergens_een_naam() throws IOException {
        Pattern names = names();
        int read = 0;
        for (String path : publicLists()) {
            for (String page : pages(path)) {
                assertThat(names.matcher(page).results().map(found -> found.group()))
                        .as(path)
                        .isEmpty();
                for (JsonNode item : json.readTree(page)) {
                    JsonNode key = item.hasNonNull("id") ? item.get("id") : item.path("code");
                    String one = text(path + "/" + key.asText());
                    assertThat(names.matcher(one).results().map(found -> found.group()))
                            .as(path + "/" + key.asText())
                            .isEmpty();
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(70);
    }

    @Test
    void zonder_token_staat_ook_in_een_rekenblad_geen_naam() throws IOException {
        Pattern names = names();
        for (String path : csvLists()) {
            String csv = given().accept("text/csv")
                    .queryParam("pageSize", 100)
                    .get(BASE + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(names.matcher(csv).results().map(found -> found.group()))
                    .as(path)
                    .isEmpty();
        }
    }

    private List<String> csvLists() throws IOException {
        JsonNode paths = json.readTree(text("/openapi.json")).get("paths");
        List<String> lists = new ArrayList<>(publicLists());
        lists.removeIf(path -> !paths.get(path).at("/get/responses/200/content").has("text/csv"));
        for (JsonNode gremium : json.readTree(text("/gremia?pageSize=100"))) {
            lists.add("/gremia/" + gremium.get("code").asText() + "/lidmaatschappen");
        }
        assertThat(lists).contains("/lidmaatschappen", "/gremia/stuurgroep/lidmaatschappen");
        return lists;
    }

    private List<String> publicLists() throws IOException {
        List<String> lists = new ArrayList<>();
        json.readTree(text("/openapi.json")).get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            boolean open =
                    get.isObject() && get.path("security").path(0).isEmpty(); // without anything is the first choice
            if (open && !path.getKey().contains("{") && !path.getKey().endsWith(".json")) {
                lists.add(path.getKey());
            }
        });
        assertThat(lists).contains("/lidmaatschappen", "/bijeenkomsten", "/besluiten", "/functies", "/gremia");
        return lists;
    }

    private static List<String> pages(String path) {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            boolean paged = !path.startsWith("/problemen");
            String body = text(path + (paged ? "?pageSize=100&page=" + page : ""));
            pages.add(body);
            if (!paged || body.equals("[]")) {
                break;
            }
        }
        return pages;
    }

    private static String text(String path) {
        return given().get(BASE + path).asString();
    }

    private Pattern names() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/programma/personen.json")) {
            List<String> names = new ArrayList<>();
            for (JsonNode person : json.readTree(file).get("personen")) {
                names.add(Pattern.quote(person.get("achternaam").asText()));
                names.add(Pattern.quote(person.get("code").asText()));
            }
            return Pattern.compile("\\b(" + String.join("|", names) + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }
}

package nl.ghnt.projectpool.projectresultaat;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProjectresultaatResourceTest {

    @Test
    @Proves("R321")
    void wat_voor_de_regios_is_lezen_projectleiders_en_ambtenaren_en_niet_iedereen() {
        Response beschikking = Besluiten.toegekend();
        Response project = Projecten.van(beschikking);
        Response openbaar = Projectresultaten.gedeeld(project, "OPENBAAR");
        Response regios = Projectresultaten.gedeeld(project, "REGIOS");
        String id = at(project, "id");
        lijst(null, id).then().body("$", empty()); // the project itself is not public yet
        for (String rol : List.of("projectleider", "vertegenwoordiger", "aanvrager", "programmateam")) {
            lijst(TestTokens.user(rol), id).then().body("$", hasSize(2));
        }
        Besluiten.rondAf(beschikking);
        String eerste = at(openbaar, "id");
        lijst(null, id).then().body("id", contains(eerste));
        given().get(Projectresultaten.RESULTATEN + "/" + at(regios, "id"))
                .then()
                .statusCode(404);
        lijst(TestTokens.user("beoordelaar"), id).then().body("id", contains(eerste));
    }

    @Test
    void wat_niet_meer_wordt_gedeeld_is_er_voor_niemand() {
        Response project = Projecten.toegekend();
        Response resultaat = Projectresultaten.gedeeld(project, "REGIOS");
        String pad = Projectresultaten.RESULTATEN + "/" + at(resultaat, "id");
        Beoordelingen.post(Aanvragen.van(Aanvragen.ANDERE), pad + "/intrekking", resultaat.header("ETag"), null)
                .statusCode(403);
        Beoordelingen.post(Aanvragen.token(), pad + "/intrekking", resultaat.header("ETag"), null)
                .statusCode(200);
        als(Aanvragen.token()).get(pad).then().statusCode(404);
    }

    @Test
    @SuppressWarnings("unchecked") // the example has an object in it
    void een_link_is_een_adres_dat_een_browser_veilig_opent() {
        Map<String, Object> delen = Projectresultaten.delen(Projecten.toegekend(), "OPENBAAR");
        for (String link : List.of("http://onveilig.example", "javascript:alert(1)", "https://met spatie.example")) {
            Map<String, Object> inhoud = new HashMap<>((Map<String, Object>) delen.get("inhoud"));
            inhoud.put("link", link);
            Beoordelingen.post(
                            Aanvragen.token(),
                            Projectresultaten.RESULTATEN,
                            null,
                            Map.of("project", delen.get("project"), "inhoud", inhoud))
                    .statusCode(400)
                    .body("errors.location", contains("/inhoud/link"));
        }
    }

    private static Response lijst(String token, String project) {
        var verzoek = token == null ? given() : als(token);
        return verzoek.queryParam("project", project).get(Projectresultaten.RESULTATEN);
    }
}

package nl.ghnt.regions.actieplan;

import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ActieplanImportTest {

    private static final String REGEL = "[{\"regio\": \"%s\", \"inhoud\": %s}]";

    @Test // API: bulk, checked first, then all or none, and twice is once
    void eerst_op_proef_dan_echt_en_de_tweede_keer_verandert_er_niets() {
        stelIn("plan-lees-a", "Planleesdorp");
        String lijst = REGEL.formatted("plan-lees-a", Plannen.INHOUD);

        lees("plan-lees-a", lijst, true).statusCode(200).body(json("nieuw", equalTo(1)));
        plannen("plan-lees-a").body(json("", empty()));
        lees("plan-lees-a", lijst, false).statusCode(200).body(json("regels.uitkomst", contains("NIEUW")));
        plannen("plan-lees-a").body(json("status", contains("CONCEPT")));
        lees("plan-lees-a", lijst, false).statusCode(200).body(json("regels.uitkomst", contains("ONGEWIJZIGD")));
        lees("plan-lees-a", lijst.replace("In het kort", "Anders gezegd"), false)
                .statusCode(200)
                .body(json("regels.uitkomst", contains("GEWIJZIGD")));
        plannen("plan-lees-a").body(json("", hasSize(1)));
    }

    @Test
    void een_fout_in_een_regel_houdt_alles_tegen_en_staat_bij_die_regel() {
        stelIn("plan-lees-b", "Planleesstad");
        String zonderTitel = REGEL.formatted("plan-lees-b", "{\"acties\": [{\"titel\": \"\", \"actielijn\": 4}]}");

        lees("plan-lees-b", zonderTitel, false)
                .statusCode(409)
                .body(json("type", endsWith("/import-niet-doorgevoerd")))
                .body(json("regels.uitkomst", contains("FOUT")));
        plannen("plan-lees-b").body(json("", empty()));
    }

    @Test // as it was sent: below its number, in the content
    void een_fout_in_het_kader_staat_waar_zij_in_de_regel_staat_in_een_taal() {
        stelIn("plan-lees-c", "Planleeshoek");
        String vreemd = REGEL.formatted(
                "plan-lees-c",
                "{\"titel\": \"x\", \"acties\": [{\"titel\": \"x\", \"actielijn\": 1, \"thema\": \"NERGENS\"}]}");

        lees("plan-lees-c", vreemd, true)
                .statusCode(200)
                .body(json("regels[0].fouten.locatie", hasItem("/0/inhoud/acties/0/thema")));
        projectleider("plan-lees-c")
                .header("Accept-Language", "en")
                .queryParam("proefdraaien", true)
                .body(vreemd)
                .post("/actieplannen/_import")
                .then()
                .body(json("regels[0].fouten.detail", everyItem(startsWith("This "))));
    }

    @Test // one action on each line is how a spreadsheet is filled in
    void twee_regels_over_een_plan_vervangen_elkaar_niet() {
        stelIn("plan-lees-d", "Planleesveen");
        String tweemaal = """
            regio;inhoud.titel;inhoud.acties.1.titel;inhoud.acties.1.actielijn
            plan-lees-d;Plan;Eerste;1
            ;;;
            plan-lees-d;Plan;Tweede;2
            """;
        ValidatableResponse antwoord = projectleider("plan-lees-d")
                .contentType("text/csv; charset=UTF-8")
                .body(tweemaal)
                .post("/actieplannen/_import")
                .then();
        antwoord.statusCode(409)
                .body(json("regels.regel", contains(2, 4)))
                .body(json("regels.uitkomst", contains("NIEUW", "FOUT")))
                .body(json("regels[1].fouten.code", contains("regel.dubbel")))
                .body(json("regels[1].fouten[0].detail", startsWith("Regel 2 gaat ook over plan-lees-d")));
        plannen("plan-lees-d").body(json("", empty()));
    }

    @Proves("R135")
    @Test // plans are of the region
    void een_regel_voor_een_andere_regio_is_403() {
        lees("twente", REGEL.formatted("drenthe", Plannen.INHOUD), true).statusCode(403);
    }

    private static ValidatableResponse lees(String regio, String lijst, boolean proefdraaien) {
        return projectleider(regio)
                .queryParam("proefdraaien", proefdraaien)
                .body(lijst)
                .post("/actieplannen/_import")
                .then();
    }

    private static ValidatableResponse plannen(String regio) {
        return projectleider(regio)
                .queryParam("regio", regio)
                .get("/actieplannen")
                .then()
                .statusCode(200);
    }

    private static void stelIn(String code, String naam) {
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "%s", "naam": "%s"}]}""".formatted(code, naam));
        maak(programmateam(), "/projectleiderposten", """
                {"regio": "%s", "functie": "PROJECTLEIDER", "status": "VERVULD", "beginGeldigheid": "2023-01-01"}""".formatted(code));
    }
}

package nl.ghnt.projectpool;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraag.Samenwerkingen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import nl.ghnt.projectpool.projectresultaat.Projectresultaten;
import nl.ghnt.projectpool.projectverslag.Projectverslagen;
import nl.ghnt.projectpool.regio.Posten;
import org.junit.jupiter.api.Test;

/**
 * Who sees what of an application on its way from draft to results, asked of the running service as each reader; the page that
 * says so is written from the answers. Who sees what in every operation and set of roles is tried in the {@code Eigen…Test}s.
 */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class WieZietWatTest {

    private static final Path PAGE = Path.of("..", "docs", "who-sees-what.md");
    private static final String BASIS = "/projectpool/v1";
    private static final String CONFLICT = "beoordelaar-met-conflict";
    private static final String ELDERS = "beoordelaar-van-een-andere-ronde";

    private final Map<String, String> lezers = new LinkedHashMap<>();
    private final List<String> rijen = new ArrayList<>();

    @Proves({"F49", "F50"})
    @Test
    void de_bladzijde_zegt_wat_elke_lezer_te_zien_krijgt() throws IOException {
        lezers();
        vanAanvraagTotBesluit();
        String page = page();
        if (Boolean.getBoolean("rights.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("write it with -Drights.write=true").content().isEqualTo(page);
    }

    private void lezers() {
        lezers.put("applicant", Aanvragen.token());
        lezers.put("municipality that takes part", Aanvragen.van("GM0268"));
        lezers.put("other municipality", Aanvragen.van("GM0193"));
        lezers.put("region that writes along", leider("ijsselland"));
        lezers.put("region that takes part", leider("gelderland-zuid"));
        lezers.put("other region", leider("zeeland"));
        lezers.put("assessor", Beoordelingen.token(Beoordelingen.EEN));
        lezers.put("other assessor of the round", Beoordelingen.token(Beoordelingen.TWEE));
        lezers.put("assessor with a conflict", Beoordelingen.token(CONFLICT));
        lezers.put("assessor of another round", Beoordelingen.token(ELDERS));
        lezers.put("programme team", TestTokens.user("programmateam"));
        lezers.put("opdrachtgever", TestTokens.user("opdrachtgever"));
        lezers.put("everybody", null);
    }

    private static String leider(String regio) {
        String account = "projectleider-van-" + regio;
        Posten.vervul(regio, PostRole.PROJECTLEIDER, account, null);
        return TestTokens.person(account, List.of("projectleider"), regio);
    }

    private void vanAanvraagTotBesluit() {
        Beoordelingen.benoem(Beoordelingen.gesloten(1), ELDERS);
        Response concept = Samenwerkingen.gedeeld("ijsselland", "kern");
        rij("application that is being written", Aanvragen.pad(concept));
        rij("remark about what is being written", opmerking(concept));
        rij("who writes along", Aanvragen.pad(concept) + "/meeschrijvers");
        Response anders = Aanvragen.dienIn(Aanvragen.lees(concept)).extract().response();
        Aanvragen.bewaar(anders, "kern", Aanvragen.kern("Anders"), Aanvragen.etag(anders, "kern"))
                .statusCode(200);
        rij("submitted application that is being changed", Aanvragen.pad(anders));
        rij("its document", Aanvragen.pad(anders) + "/documenten/BEGROTING/bestand");
        rij("its audit trail", Aanvragen.pad(anders) + "/audittrail");
        String ronde = at(anders, "ronde");
        Ronden.doe(
                        given().auth().oauth2(TestTokens.user("programmateam")).get(BASIS + "/aanvraagrondes/" + ronde),
                        "/sluiting")
                .statusCode(200);
        beoordeling(ronde);
        besluit(ronde);
    }

    private static String opmerking(Response aanvraag) {
        return Aanvragen.pad(aanvraag) + "/opmerkingen/" + at(Samenwerkingen.opgemerkt(aanvraag), "id");
    }

    private void beoordeling(String ronde) {
        String aanvraag = Beoordelingen.aanvraag(ronde, 0);
        Response een = Beoordelingen.benoem(ronde, Beoordelingen.EEN);
        Response twee = Beoordelingen.benoem(ronde, Beoordelingen.TWEE);
        Response conflict = Beoordelingen.benoem(ronde, CONFLICT);
        verklaar(een, Beoordelingen.EEN, aanvraag, "GEEN");
        verklaar(twee, Beoordelingen.TWEE, aanvraag, "GEEN");
        verklaar(conflict, CONFLICT, aanvraag, "CONFLICT");
        Response eerste = Beoordelingen.wijsToe(ronde, een);
        Response tweede = Beoordelingen.wijsToe(ronde, twee);
        rij("application that is assessed", BASIS + "/aanvragen/" + aanvraag);
        rij("assessment that is being written", Beoordelingen.pad(eerste));
        Beoordelingen.beoordeel(Beoordelingen.EEN, eerste, Beoordelingen.oordeel(4));
        rij("submitted assessment, the other assessor still writes", Beoordelingen.pad(eerste));
        Beoordelingen.beoordeel(Beoordelingen.TWEE, tweede, Beoordelingen.oordeel(3));
        rij("submitted assessment, the other assessor submitted", Beoordelingen.pad(eerste));
        rij("ranking of the round", BASIS + "/aanvraagrondes/" + ronde + "/rangorde");
    }

    private static void verklaar(Response beoordelaar, String account, String aanvraag, String belang) {
        Beoordelingen.verklaar(Beoordelingen.token(account), beoordelaar, Beoordelingen.verklaring(aanvraag, belang))
                .statusCode(201);
    }

    private void besluit(String ronde) {
        Response lijst = Besluiten.maak(ronde, Besluiten.inhoud(Besluiten.toekenning(ronde, 0)));
        rij("list of decisions that is being prepared", Besluiten.pad(lijst));
        Besluiten.stelVast(lijst).statusCode(200);
        rij("adopted list of decisions", Besluiten.pad(lijst));
        Response beschikking = Besluiten.beschikking(ronde, 0);
        rij("decision", Besluiten.pad(beschikking));
        rij("letter", Besluiten.pad(beschikking) + "/brief");
        Response project = Projecten.alsGemeente(Projecten.van(beschikking), "/start", Map.of("dag", "2026-11-01"));
        rij("project, the round is not decided yet", Projecten.pad(project));
        rij("payment", Projecten.BETALINGEN + "/" + at(Projecten.gepland(project, "VOORSCHOT", 100), "id"));
        rij("progress report", Projectverslagen.pad(Projectverslagen.van(project)));
        Response wijziging = Projecten.gevraagd(project, "INHOUD", Map.of());
        rij("requested change", Projecten.WIJZIGINGEN + "/" + at(wijziging, "id"));
        Besluiten.rondAf(beschikking);
        rij("project of a decided round", Projecten.pad(project));
        rij("result shared with the regions", resultaat(project, "REGIOS"));
        rij("result shared with everybody", resultaat(project, "OPENBAAR"));
    }

    private static String resultaat(Response project, String bereik) {
        return Projectresultaten.RESULTATEN + "/" + at(Projectresultaten.gedeeld(project, bereik), "id");
    }

    /** One thing, asked as each reader now. */
    private void rij(String wat, String pad) {
        rijen.add(lezers.values().stream()
                .map(token -> gezien(pad, token))
                .collect(Collectors.joining(" | ", "| " + wat + " | ", " |")));
    }

    private static String gezien(String pad, String token) {
        Response antwoord = (token == null ? given() : given().auth().oauth2(token)).get(pad);
        if (antwoord.statusCode() != 200) {
            assertThat(antwoord.statusCode()).as(pad).isIn(401, 403, 404);
            return "";
        }
        Boolean concept = antwoord.contentType().startsWith("application/json")
                        && antwoord.asString().startsWith("{")
                ? antwoord.jsonPath().get("concept")
                : null;
        return concept == null ? "reads" : concept ? "draft" : "submitted";
    }

    private String page() {
        return """
                # Who sees what in the project pool

                One application on its way from draft to results, asked of the running service as each reader: this page is written from
                the answers (`WieZietWatTest`), and a test fails when they differ. `draft` is what is being written, `submitted` what was
                submitted last; nothing means 401, 403 or 404. A region is who leads or represents it today by the register. In which
                operations which set of roles gets in, for its own and for others, is tried for each operation by `EigenGemeenteTest`,
                `EigenRegioTest` and `EigenBeoordelingTest`; that the feed tells nobody more than the API shows, by `ApiContractTest`.

                | | %s |
                |---|%s
                %s
                """.formatted(
                        String.join(" | ", lezers.keySet()),
                        "---|".repeat(lezers.size()),
                        String.join("\n", rijen).replace("|  |", "| |").replace("|  |", "| |"));
    }
}

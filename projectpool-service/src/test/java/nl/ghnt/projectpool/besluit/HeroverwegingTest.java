package nl.ghnt.projectpool.besluit;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.besluit.Besluiten.afwijzing;
import static nl.ghnt.projectpool.besluit.Besluiten.inhoud;
import static nl.ghnt.projectpool.besluit.Besluiten.maak;
import static nl.ghnt.projectpool.besluit.Besluiten.met;
import static nl.ghnt.projectpool.besluit.Besluiten.stelVast;
import static nl.ghnt.projectpool.besluit.Besluiten.toekenning;
import static nl.ghnt.projectpool.besluit.Besluiten.voorstel;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.project.Projecten;
import org.junit.jupiter.api.Test;

/** What an objection that is upheld leads to, and when it cannot be upheld any more. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class HeroverwegingTest {

    private static final String TEAM = TestTokens.user("programmateam");

    @Test
    void een_gegrond_bezwaar_leidt_tot_een_nieuwe_beschikking_die_niet_slechter_is() {
        String ronde = Besluiten.beoordeeld(4);
        stelVast(maak(ronde, inhoud(voorstel(ronde, 0, "TOEGEKEND", 30000)))).statusCode(200);
        Response eerste = Besluiten.beschikking(ronde, 0);
        Besluiten.naBezwaar(eerste, "GEGROND").then().body("status", equalTo("HEROPEND"));
        stelVast(maak(ronde, inhoud(voorstel(ronde, 0, "TOEGEKEND", 29999.99))))
                .statusCode(409)
                .body("ontbreekt.code", contains("bezwaar.slechter"));
        Response beter = maak(ronde, inhoud(toekenning(ronde, 0)));
        beter.then().body("gevolgen.erbij", equalTo(10000.0f));
        stelVast(beter).statusCode(200).body("gevolgen.eerderToegekend", equalTo(30000.0f));
        als(TEAM)
                .get(Besluiten.pad(eerste))
                .then()
                .body("status", equalTo("VERVANGEN"))
                .body("bezwaar.uitkomst", equalTo("GEGROND"));
        als(TEAM)
                .queryParam("ronde", ronde)
                .queryParam("status", "GENOMEN")
                .get(Besluiten.BESCHIKKINGEN)
                .then()
                .body("bedrag", contains(40000.0f));
    }

    @Test // what was granted holds, and its project goes on
    void wat_wordt_heroverwogen_wordt_niet_ingetrokken_of_aangevuld() {
        Response project = Projecten.gestart();
        String ronde = at(project, "ronde");
        Besluiten.naBezwaar(Besluiten.beschikking(ronde, 0), "GEGROND");
        String pad = Aanvragen.AANVRAGEN + "/" + Beoordelingen.aanvraag(ronde, 0);
        Response aanvraag = als(Aanvragen.token()).get(pad);
        aanvraag.then().body("status", equalTo("IN_HEROVERWEGING")).body("mogelijk", empty());
        Aanvragen.trekIn(aanvraag)
                .statusCode(409)
                .body("type", endsWith("/aanvraag-stap"))
                .body("huidigeStatus", equalTo("IN_HEROVERWEGING"));
        Beoordelingen.post(TEAM, pad + "/aanvullingen", als(TEAM).get(pad).header("ETag"), Aanvragen.vragen("kern"))
                .statusCode(409)
                .body("type", endsWith("/aanvraag-stap"));
        Projecten.lees(project).then().body("status", equalTo("LOPEND")).body("toegekend", equalTo(40000.0f));
        besluit(ronde).statusCode(409).body("type", endsWith("/ronde-onbeslist"));

        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
        als(TEAM).get(pad).then().body("status", equalTo("BESLOTEN"));
    }

    @Test // there may be more to know
    void wie_beoordeelde_kan_opnieuw_worden_gevraagd() {
        String ronde = at(Besluiten.naBezwaar(Besluiten.toegekend(), "GEGROND"), "ronde");
        String beoordeling = als(TEAM)
                .queryParam("ronde", ronde)
                .get(Beoordelingen.BEOORDELINGEN)
                .jsonPath()
                .getString("[0].id");
        Beoordelingen.heropen(als(TEAM).get(Beoordelingen.BEOORDELINGEN + "/" + beoordeling))
                .statusCode(200);
    }

    @Test
    void niemand_die_meedoet_krijgt_na_bezwaar_minder() {
        String ronde = heropend(eerder("TOEGEKEND", 30000));
        stelVast(maak(ronde, inhoud(met(voorstel(ronde, 0, "TOEGEKEND", 40000), "aandelen", aandelen(10000, 30000)))))
                .statusCode(409)
                .body("ontbreekt.plaats", contains("/voorstellen/0/aandelen"))
                .body("ontbreekt.code", contains("bezwaar.slechter"))
                .body(
                        "ontbreekt[0].melding",
                        endsWith(
                                "Gemeente GM0268 (regio gelderland-zuid) kreeg 15000.38 euro en zou 10000 euro krijgen."));
        stelVast(maak(
                        ronde,
                        inhoud(met(voorstel(ronde, 0, "TOEGEKEND", 40000), "aandelen", aandelen(15000.38, 24999.62)))))
                .statusCode(200);
    }

    @Test
    void een_voorwaarde_die_er_niet_was_komt_er_na_bezwaar_niet() {
        String ronde = heropend(met(eerder("TOEGEKEND_MET_VOORWAARDEN", 30000), "voorwaarden", List.of("Een", "Twee")));
        Map<String, Object> beter = voorstel(ronde, 0, "TOEGEKEND_MET_VOORWAARDEN", 40000);
        stelVast(maak(ronde, inhoud(met(beter, "voorwaarden", List.of("Twee", "Drie")))))
                .statusCode(409)
                .body("ontbreekt.plaats", contains("/voorstellen/0/voorwaarden/1"))
                .body("ontbreekt.code", contains("bezwaar.slechter"));
        stelVast(maak(ronde, inhoud(met(beter, "voorwaarden", List.of("Twee")))))
                .statusCode(200);
    }

    @Test
    void wie_niets_kreeg_kan_na_bezwaar_met_voorwaarden_krijgen() {
        String ronde = Besluiten.beoordeeld(4);
        stelVast(maak(ronde, inhoud(afwijzing(ronde, 0)))).statusCode(200);
        Besluiten.naBezwaar(Besluiten.beschikking(ronde, 0), "GEGROND");
        stelVast(maak(ronde, inhoud(voorstel(ronde, 0, "TOEGEKEND_MET_VOORWAARDEN", 40000))))
                .statusCode(200);
    }

    @Test // nothing can be granted to what is closed: who must know is told so before anything changes
    void na_de_afsluiting_van_het_project_leidt_een_bezwaar_tot_niets_meer() {
        Response project = Projecten.alsTeam(Projecten.verantwoord(), "/afsluiting", null);
        Response inBezwaar = Besluiten.bezwaar(Besluiten.beschikking(at(project, "ronde"), 0));
        Besluiten.beslis(inBezwaar, "GEGROND").statusCode(409).body("type", endsWith("/project-stap"));
        als(TEAM).get(Besluiten.pad(inBezwaar)).then().body("status", equalTo("IN_BEZWAAR"));
        Besluiten.beslis(inBezwaar, "ONGEGROND").statusCode(200).body("status", equalTo("GEHANDHAAFD"));
    }

    @Test
    void na_de_afronding_van_de_ronde_ook_niet() {
        String ronde = Besluiten.beoordeeld(4);
        stelVast(maak(ronde, inhoud(afwijzing(ronde, 0)))).statusCode(200);
        besluit(ronde).statusCode(200);
        rondAf(ronde).statusCode(200);
        Response inBezwaar = Besluiten.bezwaar(Besluiten.beschikking(ronde, 0));
        Besluiten.beslis(inBezwaar, "GEGROND").statusCode(409).body("type", endsWith("/ronde-stap"));
        Besluiten.beslis(inBezwaar, "NIET_ONTVANKELIJK").statusCode(200);
    }

    @Test // so that an objection that came in time leads somewhere
    void zolang_een_bezwaar_loopt_wordt_het_project_niet_afgesloten() {
        Response project = Projecten.verantwoord();
        Response inBezwaar = Besluiten.bezwaar(Besluiten.beschikking(at(project, "ronde"), 0));
        Projecten.probeer(project, "/afsluiting", null).statusCode(409).body("type", endsWith("/project-niet-af"));
        Besluiten.beslis(inBezwaar, "GEGROND").statusCode(200);
        Projecten.probeer(project, "/afsluiting", null).statusCode(409).body("type", endsWith("/project-niet-af"));
        String ronde = at(project, "ronde");
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
        Projecten.alsTeam(project, "/afsluiting", null);
    }

    @Test // of what was refused there is no project that waits
    void en_de_ronde_niet_afgerond() {
        String ronde = Besluiten.beoordeeld(4);
        stelVast(maak(ronde, inhoud(afwijzing(ronde, 0)))).statusCode(200);
        besluit(ronde).statusCode(200);
        Response inBezwaar = Besluiten.bezwaar(Besluiten.beschikking(ronde, 0));
        rondAf(ronde).statusCode(409).body("type", endsWith("/ronde-niet-af"));
        Besluiten.beslis(inBezwaar, "INGETROKKEN").statusCode(200);
        rondAf(ronde).statusCode(200);
    }

    /** A round in which one application was decided so, and an objection against that was upheld. */
    private static String heropend(Map<String, Object> eerder) {
        String ronde = Besluiten.beoordeeld(4);
        stelVast(maak(ronde, inhoud(met(eerder, "aanvraag", Beoordelingen.aanvraag(ronde, 0)))))
                .statusCode(200);
        Besluiten.naBezwaar(Besluiten.beschikking(ronde, 0), "GEGROND");
        return ronde;
    }

    private static Map<String, Object> eerder(String uitkomst, Number bedrag) {
        return Map.of("uitkomst", uitkomst, "bedrag", bedrag, "motivering", "Synthetisch", "voorwaarden", List.of());
    }

    private static List<Map<String, Object>> aandelen(Number een, Number ander) {
        return List.of(
                Map.of("regio", "gelderland-zuid", "gemeente", "GM0268", "aandeel", een),
                Map.of("regio", "ijsselland", "aandeel", ander));
    }

    private static ValidatableResponse besluit(String ronde) {
        return doe(ronde, "/besluit");
    }

    private static ValidatableResponse rondAf(String ronde) {
        return doe(ronde, "/afronding");
    }

    private static ValidatableResponse doe(String ronde, String stap) {
        String pad = Ronden.RONDEN + "/" + ronde;
        return Beoordelingen.post(TEAM, pad + stap, als(TEAM).get(pad).header("ETag"), null);
    }
}

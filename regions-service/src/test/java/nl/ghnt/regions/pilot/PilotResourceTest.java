package nl.ghnt.regions.pilot;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PilotResourceTest {

    private static final String NA_DE_START = "2019-07-03";
    private static final String GEGEVENS = """
            {"naam": "Proefpilot (synthetisch)", "themas": ["TRAUMASCREENING"], "geplandeStart": "2021-23"}""";
    private static final String NIEUW = """
            {"regio": "%s", "code": "%s", "soort": "NIEUW", "gegevens": %s,
             "stand": {"status": "GESTART", "peildatum": "2021-10-01", "ingangsdatum": "2021-09-01"}}""";

    private static Response proefpilot(String regio, String code) {
        return maak(projectleider(regio), "/pilots", NIEUW.formatted(regio, code, GEGEVENS));
    }

    private static String pad(Response pilot) {
        return "/pilots/" + at(pilot, "id");
    }

    private static String codePad(String code) {
        return "/pilots/"
                + niemand().queryParam("pageSize", 100).get("/pilots").path("find { it.code == '" + code + "' }.id");
    }

    @Proves({"R210", "R212", "R213"})
    @Test // C7: three pilots are two new and one broadened; the reference methods do not count
    void medio_2019_zijn_er_drie_pilots_en_twee_referenties_die_niet_meetellen() {
        niemand()
                .queryParam("geldigOp", NA_DE_START)
                .get("/pilots/_telling")
                .then()
                .statusCode(200)
                .body(json("pilots", equalTo(3)))
                .body(json("nieuw", equalTo(2)))
                .body(json("verbreding", equalTo(1)))
                .body(json("gestart", equalTo(3)))
                .body(json("referenties", containsInAnyOrder("referentie-friesland", "referentie-west-brabant")));
    }

    @Proves("R104")
    @Test
    void de_pilots_staan_ook_bekend_als_alles_onder_een_dak() {
        niemand()
                .get(codePad("onder-een-dak-kennemerland"))
                .then()
                .statusCode(200)
                .body(json("plan.andereNaamVanHetGeheel", equalTo("Alles onder één dak")));
    }

    @Proves("R210")
    @Test // C7: the source of 2018 has two supported and one broadened, before the announcement of the money
    void op_1_oktober_2018_worden_er_twee_ondersteund_en_een_verbreed() {
        niemand()
                .queryParam("geldigOp", "2018-10-01")
                .get("/pilots/_telling")
                .then()
                .statusCode(200)
                .body(json("pilots", equalTo(3)))
                .body(json("nieuw", equalTo(2)))
                .body(json("verbreding", equalTo(1)))
                .body(json("gestart", equalTo(0)))
                .body(json("referenties", containsInAnyOrder("referentie-friesland", "referentie-west-brabant")));
        niemand()
                .queryParam("geldigOp", "2018-10-01")
                .get(codePad("onder-een-dak-kennemerland"))
                .then()
                .body(json("status", equalTo("GEPLAND")))
                .body(json("standen[0].bron.document", equalTo("programmapagina-2018")))
                .body(json("standen[0].ingangOnbekendReden", containsString("Rekendatum")));
    }

    @Test
    void een_gemeente_die_niet_in_het_register_staat_wordt_niet_bewaard() {
        programmateam()
                .body("""
                    {"regio": "twente", "code": "proef-gemeente", "soort": "NIEUW",
                     "gegevens": {"naam": "Proef (synthetisch)", "gemeente": "GM9999"},
                     "stand": {"status": "GEPLAND", "peildatum": "2026-01-01", "ingangsdatum": "2026-01-01"}}""")
                .post("/pilots")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/gegevens/gemeente")))
                .body(json("errors.code", contains("waarde.onbekend")));
    }

    @Proves("R211")
    @Test // C8: the place in the source is not the region
    void plaats_en_regio_staan_apart() {
        niemand()
                .queryParam("regio", "hart-van-brabant")
                .get("/pilots")
                .then()
                .body(json("plaats", contains("Tilburg")))
                .body(json("gemeente", contains("GM0855")));
        niemand()
                .queryParam("regio", "kennemerland")
                .queryParam("soort", "VERBREDING")
                .get("/pilots")
                .then()
                .body(json("plaats", contains(nullValue())))
                .body(json("andereNamen[0].naam", contains("MDCK")));
    }

    @Proves({"R214", "R216", "R325"})
    @Test // C9: planned as a partial date; the actual status by the report of a day
    void de_status_volgt_uit_het_bericht_van_de_dag_en_de_startdag_is_onbekend_met_de_reden() {
        String pad = codePad("onder-een-dak-rotterdam-rijnmond");

        niemand()
                .queryParam("geldigOp", NA_DE_START)
                .get(pad)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("geplandeStart", equalTo("2019")))
                .body(json("status", equalTo("GESTART")))
                .body(json("statusPeildatum", equalTo("2019-07-02")))
                .body(json("startdatum", nullValue()))
                .body(json("startOnbekendReden", containsString("niet op welke dag")))
                .body(json("standen.bron.document", everyItem(notNullValue())));
        niemand().queryParam("geldigOp", "2019-07-01").get(pad).then().body(json("status", equalTo("GEPLAND")));
        niemand()
                .queryParam("geldigOp", "2018-01-01")
                .get(pad)
                .then()
                .body(json("status", nullValue()))
                .body(json("statusOnbekendReden", notNullValue()));
    }

    @Proves({"R208", "R209"})
    @Test // a way of working tried on a small scale, which must make its effect plausible
    void een_pilot_noemt_waaraan_zij_moet_voldoen_in_de_woorden_van_de_bron() {
        niemand()
                .get(codePad("onder-een-dak-rotterdam-rijnmond"))
                .then()
                .statusCode(200)
                .body(json("soort", equalTo("NIEUW")))
                .body(json("teltAlsPilot", equalTo(true)))
                .body(json(
                        "succescriterium",
                        containsString("merkbaar aannemelijk maken dat zij een positief effect hebben")));
    }

    @Proves({"R217", "R222"})
    @Test // compared with the reference methods, on acute and structural safety
    void de_evaluatie_vergelijkt_pilots_met_referenties_en_het_resultaat_is_onbekend() {
        niemand()
                .get(codePad("onder-een-dak-kennemerland"))
                .then()
                .body(json("evaluatie.soort", equalTo("WETENSCHAPPELIJK")))
                .body(json("evaluatie.vergelekenMet", contains("referentie-friesland", "referentie-west-brabant")))
                .body(json("evaluatie.dimensies", contains("ACUTE_VEILIGHEID", "STRUCTURELE_VEILIGHEID")))
                .body(json("evaluatie.resultaat", nullValue()))
                .body(json("evaluatie.resultaatOnbekendReden", notNullValue()))
                .body(json("succescriterium", containsString("merkbaar aannemelijk")));
        niemand()
                .get(codePad("referentie-friesland"))
                .then()
                .body(json("evaluatie.vergelekenMet", hasSize(3)))
                .body(json("evaluatie.vergelekenMetZekerheid", equalTo("AFGELEID"))) // 'worden … vergeleken', no more
                .body(json("evaluatie.vergelekenMetToelichting", containsString("niet waarmee")));
    }

    @Proves("R163")
    @Test // C16: owner VNG, three, regions not named, one series with an alias
    void de_experimenten_van_de_vng_zijn_er_drie_in_onbekende_regios() {
        niemand()
                .queryParam("eigenaar", "VNG")
                .get("/experimenten")
                .then()
                .header("X-Total-Count", "1")
                .body(json("aantal", contains(3)))
                .body(json("regios", contains(nullValue())))
                .body(json("regiosOnbekendReden", contains(notNullValue())))
                .body(json("andereNamen[0].naam", contains("VNG-pilots regiovisie Zorg en Straf")))
                .body(json("andereNamen[0].zekerheid", contains("AFGELEID")));
        niemand().get("/experimenten/vng-regiovisie-zorg-en-veiligheid").then().statusCode(200);
    }

    @Test
    void lijsten_zijn_te_filteren_op_status_thema_en_wijziging_en_er_is_csv() {
        proefpilot("zeeland", "filterproef");

        niemand()
                .queryParam("status", "GESTART")
                .queryParam("geldigOp", NA_DE_START)
                .get("/pilots")
                .then()
                .header("X-Total-Count", "3");
        niemand()
                .queryParam("thema", "TRAUMASCREENING")
                .queryParam("regio", "zeeland")
                .get("/pilots")
                .then()
                .body(json("code", contains("filterproef")));
        niemand()
                .queryParam("gewijzigdSinds", "2100-01-01T00:00:00Z")
                .get("/pilots")
                .then()
                .body(json("$", hasSize(0)));
        niemand()
                .accept("text/csv")
                .get("/pilots")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("filterproef"));
    }

    @Test // DOMAIN 7: started, evaluated, extended, structural
    void een_pilot_wordt_verlengd_geevalueerd_en_vaste_werkwijze() {
        Response pilot = proefpilot("drenthe", "levensloop");
        String pad = pad(pilot);

        Response verlengd = post(
                        programmateam(),
                        pilot,
                        pad + "/verlengingen",
                        "{\"totDatum\": \"2022-04-30\", \"reden\": \"Te weinig casuïstiek\"}")
                .statusCode(200)
                .body(json("verlengingen.totDatum", contains("2022-04-30")))
                .extract()
                .response();
        Response geevalueerd = post(projectleider("drenthe"), verlengd, pad + "/evaluatie", """
                        {"soort": "INTERN", "dimensies": ["ACUTE_VEILIGHEID"], "resultaat": "Het werkt (synthetisch)",
                         "vergelekenMet": ["referentie-friesland"]}""")
                .statusCode(200)
                .extract()
                .response();
        post(projectleider("drenthe"), geevalueerd, pad + "/standen", """
                        {"status": "STRUCTUREEL", "peildatum": "2022-06-01", "ingangOnbekendReden": "Niet gemeld"}""")
                .statusCode(200)
                .body(json("structureelVanafDatum", nullValue()))
                .body(json("structureelOnbekendReden", equalTo("Niet gemeld")))
                .body(json("startdatum", equalTo("2021-09-01")));

        niemand()
                .queryParam("geldigOp", "2022-01-01")
                .get(pad)
                .then()
                .body(json("status", equalTo("GESTART")))
                .body(json("evaluatie.resultaat", containsString("werkt")));
    }

    @Test
    void elke_regel_zegt_nee_met_zijn_naam() {
        Response pilot = proefpilot("twente", "regels");
        String pad = pad(pilot);
        String eerder = "{\"status\": \"GEPLAND\", \"peildatum\": \"2021-11-01\", \"ingangOnbekendReden\": \"-\"}";

        post(programmateam(), pilot, pad + "/standen", eerder)
                .statusCode(409)
                .body(json("type", endsWith("/pilotstand-terug")));
        post(programmateam(), pilot, pad + "/standen", "{\"status\": \"GESTOPT\", \"peildatum\": \"2022-01-01\"}")
                .statusCode(400)
                .body(json("type", endsWith("/bekend-of-reden")));
        post(programmateam(), pilot, pad + "/evaluatie", """
                        {"soort": "INTERN", "dimensies": ["ACUTE_VEILIGHEID"], "resultaatOnbekendReden": "Loopt nog",
                         "vergelekenMet": ["referentie-friesland", "nergens"]}""")
                .statusCode(400)
                .body(json("errors.location", contains("/vergelekenMet/1")));
        String referentie = codePad("referentie-west-brabant");
        post(programmateam(), programmateam().get(referentie), referentie + "/verlengingen", """
                        {"totDatum": "2022-04-30"}""")
                .statusCode(409)
                .body(json("type", endsWith("/pilot-loopt-niet")));
        post(programmateam(), programmateam().get(referentie), referentie + "/standen", """
                        {"status": "GESTART", "peildatum": "2022-04-30", "ingangsdatum": "2022-04-30"}""")
                .statusCode(409)
                .body(json("type", endsWith("/pilot-referentie")));
        programmateam()
                .body(NIEUW.formatted("twente", "regels", GEGEVENS))
                .post("/pilots")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/pilot-bestaat-al")));
    }

    @Proves("R135")
    @Test
    void een_regio_schrijft_alleen_haar_eigen_pilots() {
        Response pilot = proefpilot("groningen", "eigen");

        projectleider("friesland")
                .body(NIEUW.formatted("groningen", "van-een-ander", GEGEVENS))
                .post("/pilots")
                .then()
                .statusCode(403);
        put(projectleider("friesland"), pilot, pad(pilot), GEGEVENS).statusCode(403);
        put(projectleider("groningen"), pilot, pad(pilot), GEGEVENS.replace("Proef", "Groninger proef"))
                .statusCode(200)
                .body(json("naam", containsString("Groninger")));
        put(projectleider("groningen"), pilot, pad(pilot), GEGEVENS).statusCode(412);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        programmateam()
                .body("""
                        {"regio": "", "code": "Geen Slug", "soort": "ANDERS", "salaris": 1,
                         "gegevens": {"naam": "", "gemeente": "Tilburg", "themas": ["mda++"], "geplandeStart": "ooit"},
                         "stand": {}}""")
                .post("/pilots")
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/regio",
                                "/code",
                                "/soort",
                                "/salaris",
                                "/gegevens/naam",
                                "/gegevens/gemeente",
                                "/gegevens/themas/0",
                                "/gegevens/geplandeStart",
                                "/stand/status",
                                "/stand/peildatum")));
    }

    @Test
    void een_lijst_en_een_pilot_kosten_weinig_opdrachten_aan_de_database() {
        String pad = codePad("onder-een-dak-kennemerland");

        assertThat(Statements.during(() -> niemand().queryParam("pageSize", 2).get("/pilots")))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> niemand().get(pad))).isLessThanOrEqualTo(2);
    }

    @Test
    void de_audittrail_zegt_wie_een_pilot_wijzigde() {
        Response pilot = proefpilot("flevoland", "spoor");

        programmateam()
                .get(pad(pilot) + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("pilot.gewijzigd.v1")))
                .body(json("actor", contains("projectleider-flevoland")));
        niemand().get("/pilots/" + new UUID(7, 7)).then().statusCode(404);
    }

    @Proves("R217")
    @Test // a second evaluation takes the place of the first, which stays readable
    void een_eerdere_evaluatie_blijft_te_lezen_zoals_zij_was() {
        String pad = codePad("referentie-friesland");
        String evaluatie = """
                {"soort": "INTERN", "dimensies": ["ACUTE_VEILIGHEID"], "vergelekenMet": ["referentie-west-brabant"],
                 "resultaat": "Uitkomst %d (synthetisch)"}""";
        Response eerste = post(programmateam(), programmateam().get(pad), pad + "/evaluatie", evaluatie.formatted(1))
                .statusCode(200)
                .extract()
                .response();
        post(programmateam(), eerste, pad + "/evaluatie", evaluatie.formatted(2))
                .statusCode(200);

        niemand()
                .queryParam("beschikbaarOp", eerste.<String>path("gewijzigdOp"))
                .get(pad)
                .then()
                .body(json("evaluatie.resultaat", containsString("Uitkomst 1")));
        niemand().get(pad).then().body(json("evaluatie.resultaat", containsString("Uitkomst 2")));
    }
}

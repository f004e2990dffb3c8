package nl.ghnt.projectpool.beoordeling;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.beoordeling.Beoordelingen.EEN;
import static nl.ghnt.projectpool.beoordeling.Beoordelingen.TWEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BeoordelingResourceTest {

    private static final String TEAM = TestTokens.user("programmateam");

    @Proves("F50")
    @Test
    void wat_een_ander_vindt_ziet_men_na_het_eigen_oordeel() {
        String ronde = Beoordelingen.gesloten(1);
        Response een = toegewezen(ronde, EEN);
        Response twee = toegewezen(ronde, TWEE);
        Beoordelingen.beoordeel(EEN, een, Beoordelingen.oordeel(5));

        als(Beoordelingen.token(TWEE)).get(Beoordelingen.pad(een)).then().statusCode(404);
        lijst(TWEE, ronde).then().body("id", equalTo(List.of(twee.jsonPath().getString("id"))));
        Beoordelingen.beoordeel(TWEE, twee, Beoordelingen.oordeel(2));

        als(Beoordelingen.token(TWEE))
                .get(Beoordelingen.pad(een))
                .then()
                .statusCode(200)
                .body("oordeel.scores[0].score", equalTo(5))
                .body("mogelijk", empty());
        lijst(TWEE, ronde).then().body("$", hasSize(2));
        als(Beoordelingen.token(TWEE))
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Beoordelingen.oordeel(0))
                .put(Beoordelingen.pad(een))
                .then()
                .statusCode(403);
    }

    @Test
    void een_concept_ziet_alleen_wie_het_schrijft() {
        Response ingevuld = Beoordelingen.ingevuld(EEN);
        assertThat(ingevuld.jsonPath().getInt("oordeel.scores[0].score")).isEqualTo(3);
        als(TEAM)
                .get(Beoordelingen.pad(ingevuld))
                .then()
                .body("oordeel", nullValue())
                .body("score", nullValue());
        Beoordelingen.dienIn(EEN, ingevuld).statusCode(200);
        als(TEAM)
                .get(Beoordelingen.pad(ingevuld))
                .then()
                .body("oordeel.advies", equalTo("POSITIEF"))
                .body("score", equalTo(3.0f));
    }

    @Proves("F50")
    @Test
    void een_conflict_sluit_de_aanvraag_overal_voor_de_beoordelaar() {
        String ronde = Beoordelingen.gesloten(2);
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN);
        Response beoordeling = Beoordelingen.wijsToe(ronde, beoordelaar);
        String aanvraag = at(beoordeling, "aanvraag.id");
        String token = Beoordelingen.token(EEN);
        await().until(() -> feed(token), gehoord -> gehoord.contains(aanvraag));
        aanvragen(token, ronde).then().body("id", hasItem(aanvraag));

        Beoordelingen.verklaar(token, beoordelaar, Beoordelingen.verklaring(aanvraag, "CONFLICT"))
                .statusCode(201)
                .body("zelf", equalTo(true));

        aanvragen(token, ronde).then().body("id", not(hasItem(aanvraag))).body("$", hasSize(1));
        assertThat(als(token)
                        .accept("text/csv")
                        .queryParam("ronde", ronde)
                        .get(Aanvragen.AANVRAGEN)
                        .asString())
                .doesNotContain(aanvraag);
        for (String pad : List.of("", "/versies", "/aanvullingen", "/documenten/BEGROTING/bestand")) {
            als(token).get(Aanvragen.AANVRAGEN + "/" + aanvraag + pad).then().statusCode(404);
        }
        als(token).get(Beoordelingen.pad(beoordeling)).then().statusCode(404);
        lijst(EEN, ronde).then().body("$", empty());
        assertThat(feed(token)).doesNotContain(aanvraag, at(beoordeling, "id"));
        Beoordelingen.verklaar(token, beoordelaar, Beoordelingen.verklaring(aanvraag, "GEEN"))
                .statusCode(400);
    }

    @Test // also when nobody asks for it any more, and after being relieved and appointed again
    void een_conflict_blijft_hoe_de_beoordeling_ook_staat() {
        String ronde = Beoordelingen.gesloten(1);
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN);
        Response beoordeling = Beoordelingen.wijsToe(ronde, beoordelaar);
        String aanvraag = at(beoordeling, "aanvraag.id");
        Beoordelingen.vraagNiet(beoordeling).statusCode(200);
        Beoordelingen.verklaar(TEAM, beoordelaar, Beoordelingen.verklaring(aanvraag, "CONFLICT"))
                .statusCode(201);
        String token = Beoordelingen.token(EEN);
        lijst(EEN, ronde).then().body("$", empty());
        als(token).get(Beoordelingen.pad(beoordeling)).then().statusCode(404);
        assertThat(feed(token)).doesNotContain(aanvraag, at(beoordeling, "id"));
        String pad = Beoordelingen.BEOORDELAARS + "/" + at(beoordelaar, "id");
        Beoordelingen.post(TEAM, pad + "/ontheffing", als(TEAM).get(pad).header("ETag"), null)
                .statusCode(200);
        Response opnieuw = Beoordelingen.benoem(ronde, EEN);
        aanvragen(token, ronde).then().body("$", empty());
        Beoordelingen.post(TEAM, rondepad(ronde) + "/_verdeel", null, Map.of("perAanvraag", 1))
                .statusCode(200)
                .body("toegewezen", equalTo(0))
                .body("tekort.ontbreken", contains(1));
        assertThat(opnieuw.jsonPath().getString("id")).isEqualTo(at(beoordelaar, "id"));
    }

    @Test // what was asked anew and taken back: the first opinion is the one that is shown
    void een_concept_dat_niet_meer_wordt_gevraagd_telt_niet() {
        Response heropend = Beoordelingen.heropen(Beoordelingen.ingediend(EEN))
                .statusCode(200)
                .extract()
                .response();
        Response bewaard = Beoordelingen.bewaar(EEN, heropend, Beoordelingen.oordeel(5))
                .statusCode(200)
                .extract()
                .response();
        Beoordelingen.vraagNiet(bewaard).statusCode(200);
        als(Beoordelingen.token(EEN))
                .get(Beoordelingen.pad(bewaard))
                .then()
                .body("status", equalTo("INGEDIEND"))
                .body("oordeel.scores[0].score", equalTo(3))
                .body("score", equalTo(3.0f));
    }

    @Test
    void het_team_heft_een_conflict_op_en_wijst_opnieuw_toe() {
        String ronde = Beoordelingen.gesloten(1);
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN);
        String aanvraag = Beoordelingen.aanvraag(ronde, 0);
        Beoordelingen.verklaar(TEAM, beoordelaar, Beoordelingen.verklaring(aanvraag, "CONFLICT"))
                .statusCode(201)
                .body("zelf", equalTo(false));
        Map<String, Object> toewijzing = Beoordelingen.toewijzing(ronde, beoordelaar);
        Beoordelingen.post(TEAM, Beoordelingen.BEOORDELINGEN, null, toewijzing)
                .statusCode(409)
                .body("type", endsWith("/beoordelaar-verhinderd"));
        String zelfOokTeam = TestTokens.person(EEN, List.of("beoordelaar", "programmateam"));
        Beoordelingen.verklaar(zelfOokTeam, beoordelaar, Beoordelingen.verklaring(aanvraag, "GEEN"))
                .statusCode(403);
        Beoordelingen.verklaar(TEAM, beoordelaar, Beoordelingen.verklaring(aanvraag, "BELANG"))
                .statusCode(201);
        Beoordelingen.post(TEAM, Beoordelingen.BEOORDELINGEN, null, toewijzing).statusCode(201);
        Beoordelingen.post(TEAM, Beoordelingen.BEOORDELINGEN, null, toewijzing)
                .statusCode(409)
                .body("type", endsWith("/beoordeling-toegewezen"));
        als(TEAM)
                .get(Beoordelingen.BEOORDELAARS + "/" + at(beoordelaar, "id") + "/verklaringen")
                .then()
                .body("belang", contains("BELANG", "CONFLICT"))
                .body("vervangenOp[0]", nullValue());
    }

    @Proves("F50")
    @Test
    void wie_een_band_heeft_wordt_gewaarschuwd_en_zegt_er_eerst_iets_over() {
        String ronde = Beoordelingen.gesloten(1);
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN, "ijsselland");
        Response beoordeling = Beoordelingen.wijsToe(ronde, beoordelaar);
        beoordeling
                .then()
                .body("waarschuwingen.soort", contains("EIGEN_REGIO"))
                .body("waarschuwingen.van", contains("ijsselland"));
        Beoordelingen.bewaar(EEN, beoordeling, Beoordelingen.oordeel(3))
                .statusCode(409)
                .body("type", endsWith("/belang-niet-verklaard"));
        String deelnemer = TestTokens.personClaiming(EEN, List.of("beoordelaar", "aanvrager"), "gemeente", "GM0268");
        als(deelnemer)
                .get(Beoordelingen.pad(beoordeling))
                .then()
                .body("waarschuwingen.van", contains("ijsselland", "GM0268"));
    }

    @Test // somebody who applies may assess what others apply for, and never what his own municipality does
    void niemand_beoordeelt_wat_de_eigen_gemeente_aanvraagt() {
        Response beoordeling = Beoordelingen.toegewezen(EEN);
        als(TestTokens.personClaiming(EEN, List.of("beoordelaar"), "gemeente", Aanvragen.GEMEENTE))
                .header("If-Match", beoordeling.header("ETag"))
                .contentType("application/json")
                .body(Beoordelingen.oordeel(5))
                .put(Beoordelingen.pad(beoordeling))
                .then()
                .statusCode(403);
        Beoordelingen.bewaar(EEN, beoordeling, Beoordelingen.oordeel(5)).statusCode(200);
    }

    @Proves("F51")
    @Test
    void opnieuw_oordelen_bewaart_het_eerste() {
        Response tweede = Beoordelingen.tweemaalIngediend(EEN);
        tweede.then()
                .body("versie", equalTo(2))
                .body("status", equalTo("INGEDIEND"))
                .body("heropendOm", equalTo("Er is meer bekend (synthetisch)"));
        als(Beoordelingen.token(EEN))
                .get(Beoordelingen.pad(tweede) + "/versies")
                .then()
                .body("nummer", contains(1, 2));
    }

    @Test
    void wat_nog_ontbreekt_houdt_het_indienen_tegen() {
        Response leeg = Beoordelingen.toegewezen(EEN);
        Beoordelingen.dienIn(EEN, leeg)
                .statusCode(409)
                .body("type", endsWith("/beoordeling-onvolledig"))
                .body(
                        "ontbreekt.plaats",
                        contains(
                                "/scores/BORGING/score",
                                "/scores/BORGING/reden",
                                "/scores/REGIONAAL/voldoet",
                                "/scores/REGIONAAL/reden",
                                "/advies"));
    }

    @Test
    void de_rangorde_weegt_wat_is_ingediend() {
        String ronde = Beoordelingen.gesloten(2);
        Response een = Beoordelingen.benoem(ronde, EEN);
        Response twee = Beoordelingen.benoem(ronde, TWEE);
        Beoordelingen.post(TEAM, rondepad(ronde) + "/_verdeel", null, Map.of("perAanvraag", 2))
                .statusCode(200)
                .body("toegewezen", equalTo(4))
                .body("belasting.aantal", contains(2, 2));
        String eerste = Beoordelingen.aanvraag(ronde, 0);
        beoordeelAlles(ronde, EEN, een, eerste, 2);
        beoordeelAlles(ronde, TWEE, twee, eerste, 4);
        als(TEAM)
                .get(rondepad(ronde) + "/rangorde")
                .then()
                .statusCode(200)
                .body("rang", contains(1, 2))
                .body("aanvraag[1]", equalTo(eerste))
                .body("score", contains(5.0f, 3.0f))
                .body("spreiding", contains(0.0f, 2.0f))
                .body("ingediend", contains(2, 2));
        als(Beoordelingen.token(EEN)).get(rondepad(ronde) + "/rangorde").then().statusCode(403);
    }

    @Test
    void zolang_de_ronde_open_is_wordt_niet_beoordeeld() {
        Response aanvraag = Aanvragen.ingediend(Aanvragen.ronde());
        String ronde = at(aanvraag, "ronde");
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN);
        for (String pad : List.of(Beoordelingen.BEOORDELINGEN, rondepad(ronde) + "/_verdeel")) {
            Map<String, Object> body =
                    pad.endsWith("/_verdeel") ? Map.of("perAanvraag", 1) : Beoordelingen.toewijzing(ronde, beoordelaar);
            Beoordelingen.post(TEAM, pad, null, body).statusCode(409).body("type", endsWith("/beoordelen-te-vroeg"));
        }
    }

    @Test
    void een_account_wordt_eenmaal_benoemd_en_wie_is_ontheven_ziet_niets_meer() {
        String ronde = Beoordelingen.gesloten(1);
        Response beoordelaar = Beoordelingen.benoem(ronde, EEN);
        Beoordelingen.post(TEAM, Beoordelingen.BEOORDELAARS, null, Beoordelingen.benoeming(ronde, EEN))
                .statusCode(409)
                .body("type", endsWith("/beoordelaar-benoemd"));
        Response beoordeling = Beoordelingen.wijsToe(ronde, beoordelaar);
        Beoordelingen.post(
                        TEAM,
                        Beoordelingen.BEOORDELAARS + "/" + at(beoordelaar, "id") + "/ontheffing",
                        beoordelaar.header("ETag"),
                        null)
                .statusCode(200);
        als(TEAM).get(Beoordelingen.pad(beoordeling)).then().body("status", equalTo("VERVALLEN"));
        als(Beoordelingen.token(EEN)).get(Beoordelingen.pad(beoordeling)).then().statusCode(404);
        aanvragen(Beoordelingen.token(EEN), ronde).then().body("$", empty());
        Beoordelingen.benoem(ronde, EEN);
        aanvragen(Beoordelingen.token(EEN), ronde).then().body("$", hasSize(1));
    }

    private static void beoordeelAlles(String ronde, String account, Response beoordelaar, String eerste, int score) {
        for (String id : lijst(account, ronde).jsonPath().getList("findAll { it.status == 'OPEN' }.id", String.class)) {
            Response beoordeling = als(Beoordelingen.token(account)).get(Beoordelingen.BEOORDELINGEN + "/" + id);
            String aanvraag = at(beoordeling, "aanvraag.id");
            Beoordelingen.verklaar(
                            Beoordelingen.token(account), beoordelaar, Beoordelingen.verklaring(aanvraag, "GEEN"))
                    .statusCode(201);
            Beoordelingen.beoordeel(account, beoordeling, Beoordelingen.oordeel(aanvraag.equals(eerste) ? score : 5));
        }
    }

    private static Response toegewezen(String ronde, String account) {
        Response beoordelaar = Beoordelingen.benoem(ronde, account);
        Response beoordeling = Beoordelingen.wijsToe(ronde, beoordelaar);
        Beoordelingen.verklaar(
                        Beoordelingen.token(account),
                        beoordelaar,
                        Beoordelingen.verklaring(at(beoordeling, "aanvraag.id"), "GEEN"))
                .statusCode(201);
        return beoordeling;
    }

    private static String rondepad(String ronde) {
        return Ronden.RONDEN + "/" + ronde;
    }

    private static Response lijst(String account, String ronde) {
        return als(Beoordelingen.token(account)).queryParam("ronde", ronde).get(Beoordelingen.BEOORDELINGEN);
    }

    private static Response aanvragen(String token, String ronde) {
        return als(token).queryParam("ronde", ronde).get(Aanvragen.AANVRAGEN);
    }

    /** All that the feed tells the reader, of the last part of it that can be asked at once. */
    private static String feed(String token) {
        StringBuilder alles = new StringBuilder();
        long na = 0;
        while (true) {
            Response deel = als(token)
                    .queryParam("na", na)
                    .queryParam("limit", 500)
                    .get(Beoordelingen.BASIS + "/gebeurtenissen");
            if (deel.jsonPath().getList("gebeurtenissen").isEmpty()) {
                return alles.toString();
            }
            alles.append(deel.asString());
            na = deel.jsonPath().getLong("cursor");
        }
    }
}

package nl.ghnt.projectpool.overzicht;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.regio.Regios;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class OverzichtResourceTest {

    private static final String BASIS = "/projectpool/v1";
    private static final String TEAM = TestTokens.user("programmateam");

    @Proves("F55")
    @Test
    void een_ronde_in_een_oogopslag_telt_aandelen_en_geen_aanvragen() {
        Regios.vertel("drenthe", "Drenthe");
        String ronde = beslist();
        als(TEAM)
                .get(Ronden.RONDEN + "/" + ronde + "/overzicht")
                .then()
                .statusCode(200)
                .body("aanvragen", equalTo(3))
                .body("gevraagd", equalTo(120000.0f))
                .body("toegekend", equalTo(2))
                .body("afgewezen", equalTo(1))
                .body("bedragToegekend", equalTo(60000.0f))
                .body("gemiddeldToegekend", equalTo(30000.0f))
                .body("slagingspercentage", equalTo(66.7f))
                .body("dagenTotBesluit", equalTo(0))
                .body("perRegio.code", contains("gelderland-zuid", "ijsselland"))
                .body("perRegio.gevraagd", contains(60001.5f, 59998.5f))
                .body("perRegio.toegekend", contains(30000.76f, 29999.24f))
                .body("perThema.projecten", contains(2))
                .body("perImpuls.aanvragen", contains(3))
                .body("regiosZonderAanvraag", hasItem("drenthe"))
                .body("regiosZonderAanvraag", not(hasItem("ijsselland")));
        als(TestTokens.user("beoordelaar"))
                .get(Ronden.RONDEN + "/" + ronde + "/overzicht")
                .then()
                .statusCode(403);
    }

    @Test
    void wat_niet_is_beslist_heeft_geen_gemiddelde() {
        String ronde = at(Ronden.geopend(Ronden.opzet("zonder aanvragen")), "id");
        als(TEAM)
                .get(Ronden.RONDEN + "/" + ronde + "/overzicht")
                .then()
                .body("aanvragen", equalTo(0))
                .body("gemiddeldToegekend", nullValue())
                .body("slagingspercentage", nullValue())
                .body("dagenTotBesluit", nullValue())
                .body("perRegio", empty());
    }

    @Test
    void wie_nooit_meedeed_staat_er_ook_bij() {
        Regios.vertel("drenthe", "Drenthe");
        String ronde = beslist();
        Response bestedingen =
                als(TEAM).queryParam("ronde", ronde).queryParam("pageSize", 100).get(BASIS + "/regiobestedingen");
        bestedingen
                .then()
                .body("find { it.regio == 'ijsselland' }.toegekend", equalTo(29999.24f))
                .body("find { it.regio == 'drenthe' }.ronde", nullValue())
                .body("find { it.regio == 'drenthe' }.aanvragen", equalTo(0));
        given().get(BASIS + "/regiobestedingen").then().statusCode(401);
    }

    @Proves("F54")
    @Test
    void iedereen_telt_projecten_als_over_hun_ronde_is_beslist() {
        String ronde = beslist();
        cellen(null, ronde).then().body("$", empty());
        cellen(TEAM, ronde)
                .then()
                .body("regio", contains("gelderland-zuid", "ijsselland"))
                .body("projecten", contains(2, 2));
        Besluiten.rondAf(Besluiten.beschikking(ronde, 0));
        cellen(null, ronde).then().body("projecten", contains(2, 2)).body("toegekend", contains(30000.76f, 29999.24f));
        given().queryParam("ronde", ronde)
                .get(BASIS + "/doelgroepdekking")
                .then()
                .body("$", hasSize(6))
                .body("find { it.doelgroep == 'SEKSUEEL_GEWELD' }.projecten", equalTo(2))
                .body("find { it.doelgroep == 'SEKSUEEL_GEWELD' }.themas", contains("PLEGERAANPAK"))
                .body("find { it.doelgroep == 'LOVERBOYS_EN_MENSENHANDEL' }.projecten", equalTo(0)); // a gap
    }

    @Test
    void de_tekeningen_noemen_wat_er_is_en_laten_geen_opmaak_door() {
        String ronde = beslist();
        Besluiten.rondAf(Besluiten.beschikking(ronde, 0));
        given().queryParam("ronde", ronde)
                .get(BASIS + "/projectdekking/svg")
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"))
                .body(containsString("SYNTHETISCH, met verzonnen projecten: 2 paren van thema en regio"))
                .body(containsString("Gelderland-Zuid"));
        als(TEAM)
                .queryParam("ronde", ronde)
                .get(BASIS + "/regiobestedingen/svg")
                .then()
                .statusCode(200)
                .body(containsString("samen € 60.000"));
        String svg = OverzichtResource.Sjabloon.tekening(
                        Geldkaart.van(List.of(besteding("x", "10")), Map.of("x", "<script>alert(1)</script>")))
                .render();
        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void het_meeste_is_het_donkerst_en_niets_is_leeg() {
        Tekening kaart =
                Geldkaart.van(List.of(besteding("c", "0"), besteding("a", "100"), besteding("b", "1")), Map.of());
        assertThat(kaart.vakken()).extracting(Tekening.Vak::naam).containsExactly("a", "b", "c");
        assertThat(kaart.vakken()).extracting(Tekening.Vak::tint).containsExactly(5, 1, 0);
        assertThat(kaart.legenda())
                .extracting(Tekening.Vak::waarde)
                .containsExactly("niets", "tot € 20", "tot € 40", "tot € 60", "tot € 80", "tot € 100");
    }

    @Test // one project is not most of what there could be
    void weinig_projecten_zijn_licht_en_rijen_en_kolommen_staan_er_opgeteld() {
        List<OverzichtApi.Cel> cellen = List.of(cel("a", "x", 1), cel("a", "y", 2), cel("b", "y", 1));
        Tekening matrix = new Dekkingsmatrix(
                        cellen, new TreeMap<>(Map.of("a", "A", "b", "B")), Map.of("x", "X", "y", "Y"))
                .teken();
        assertThat(matrix.vakken()).extracting(Tekening.Vak::tint).containsExactly(1, 2, 0, 1);
        assertThat(matrix.sommen()).extracting(Tekening.Kop::naam).containsExactly("3", "1", "1", "3");
        assertThat(Tinten.vanAantallen(11).van(11)).isEqualTo(4); // steps of three
    }

    private static OverzichtApi.Cel cel(String thema, String regio, int projecten) {
        return new OverzichtApi.Cel(thema, regio, projecten, BigDecimal.TEN, true, null);
    }

    private static OverzichtApi.Regiobesteding besteding(String regio, String bedrag) {
        return new OverzichtApi.Regiobesteding(null, regio, 1, BigDecimal.TEN, 1, new BigDecimal(bedrag), true, null);
    }

    private static Response cellen(String token, String ronde) {
        var verzoek = token == null ? given() : als(token);
        return verzoek.queryParam("ronde", ronde).get(BASIS + "/projectdekking");
    }

    /** A round of three, of which two were granted for less than they asked. */
    private static String beslist() {
        String ronde = Besluiten.beoordeeld(5, 4, 2);
        Besluiten.stelVast(Besluiten.maak(
                        ronde,
                        Besluiten.inhoud(
                                Besluiten.voorstel(ronde, 0, "TOEGEKEND", 30000),
                                Besluiten.voorstel(ronde, 1, "TOEGEKEND", 30000),
                                Besluiten.afwijzing(ronde, 2))))
                .statusCode(200);
        return ronde;
    }
}

package nl.ghnt.regions.stand;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.regions.feit.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class StandResourceTest {

    private static final Instant ACCEPTED = Instant.parse("2022-01-10T12:00:00Z");

    @Inject
    StandService service;

    @Proves({"R241", "R328"})
    @Test
    void een_stand_toont_elk_gegeven_met_waarde_of_reden_en_zijn_inzending() {
        neemOp("groningen", "2020-H1", true, Map.of("INTEGRALE_STURING", "IN_VOORBEREIDING", "VISIE_INKOOP", false));

        given().get("/regions/v1/regios/groningen/standen/2020-H1")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("synthetisch", equalTo(true)))
                .body(json("gegevens", hasSize(Gegeven.values().length)))
                .body("gegevens.find { it.gegeven == 'INTEGRALE_STURING' }.waarde", equalTo("IN_VOORBEREIDING"))
                .body("gegevens.find { it.gegeven == 'INTEGRALE_STURING' }.synthetisch", equalTo(true))
                .body("gegevens.find { it.gegeven == 'VISIE_INKOOP' }.waarde", equalTo(false))
                .body("gegevens.find { it.gegeven == 'MDA_PLUS_PLUS' }.waarde", nullValue())
                .body("gegevens.find { it.gegeven == 'MDA_PLUS_PLUS' }.naam", equalTo("MDA++"))
                .body("gegevens.find { it.gegeven == 'MDA_PLUS_PLUS' }.onbekendReden", notNullValue());
    }

    @Proves({"R238", "R252"})
    @ParameterizedTest // yes and no are both an answer
    @EnumSource(names = {"LOKALE_TEAMS_INZICHT", "LOKALE_TEAMS_STAPPEN", "ERVARINGSDESKUNDIGHEID", "VISIE_WERKWIJZE"})
    void een_gegeven_kan_ja_of_nee_zijn_en_niets_anders(Gegeven gegeven) {
        neemOp("arnhem-achterhoek", "2019-H1", false, Map.of(gegeven.name(), false));

        given().get("/regions/v1/regios/arnhem-achterhoek/standen/2019-H1")
                .then()
                .statusCode(200)
                .body("gegevens.find { it.gegeven == '" + gegeven + "' }.waarde", equalTo(false));
        assertThatThrownBy(() -> neemOp("arnhem-achterhoek", "2019-H1", false, Map.of(gegeven.name(), "EEN_BEETJE")))
                .hasMessageContaining("EEN_BEETJE");
    }

    @Proves("R328")
    @Test
    void zonder_inzending_is_alles_onbekend_en_niet_nul() {
        given().get("/regions/v1/regios/zeeland/standen/2019-H2")
                .then()
                .statusCode(200)
                .body(json("gegevens.waarde", everyItem(nullValue())))
                .body(json("gegevens.onbekendReden", everyItem(containsString("geen inzending"))))
                .body(json("gewijzigdOp", nullValue()));
    }

    @Proves({"R231", "R232", "R233", "R234", "R235", "R323"})
    @Test // n of N on a day, with the unknown named
    void de_dekking_zegt_van_hoeveel_van_de_28_regios_een_gegeven_bekend_is_en_welke_ontbreken() {
        neemOp("twente", "2020-H2", false, Map.of("FASE_KWALITEITSKADER", "ZELFSCAN"));
        neemOp("drenthe", "2020-H2", false, Map.of("FASE_KWALITEITSKADER", "ZELFSCAN"));

        String fase = "gegevens.find { it.gegeven == 'FASE_KWALITEITSKADER' }.";
        given().queryParam("periode", "2020-H2")
                .get("/regions/v1/standen/_dekking")
                .then()
                .statusCode(200)
                .body(json("peildatum", equalTo("2020-12-31")))
                .body(json("populatie", equalTo(28)))
                .body(fase + "bekend", equalTo(2))
                .body(fase + "tekst", equalTo("2 van de 28 regio's bekend"))
                .body(fase + "onbekendeRegios", hasSize(26))
                .body(fase + "onbekendeRegios", not(hasItem("twente")))
                .body(fase + "verdeling.waarde", contains("ZELFSCAN"))
                .body(fase + "verdeling.aantal", contains(2));
    }

    @Proves("R323")
    @Test // of a part the submission that was accepted last counts, by what was known
    void de_dekking_telt_wat_de_laatst_geaccepteerde_inzending_zegt_en_wat_toen_bekend_was() {
        neemOp("zeeland", "2023-H1", true, Map.of("MDA_PLUS_PLUS", "PILOT", "VISIE_INKOOP", false));
        Instant toen = Instant.now();
        service.neemOp(
                "zeeland",
                new Periode("2023-H1"),
                new StandBijdrage.Opgave(
                        Identifiers.next(),
                        1,
                        false,
                        Map.of("MDA_PLUS_PLUS", "STRUCTUREEL_GEREALISEERD", "ERVARINGSDESKUNDIGHEID_WIJZEN", List.of()),
                        ACCEPTED.plusSeconds(1)));

        String deel = "gegevens.find { it.gegeven == '%s' }.";
        given().queryParam("periode", "2023-H1")
                .get("/regions/v1/standen/_dekking")
                .then()
                .body(json("synthetisch", equalTo(true)))
                .body(json("geteldOp", notNullValue()))
                .body(json("inzendingen.regio", contains("zeeland", "zeeland")))
                .body(json("inzendingen.versie", contains(1, 1)))
                .body(deel.formatted("MDA_PLUS_PLUS") + "verdeling.waarde", contains("STRUCTUREEL_GEREALISEERD"))
                .body(deel.formatted("VISIE_INKOOP") + "verdeling.waarde", contains("false"))
                .body(deel.formatted("ERVARINGSDESKUNDIGHEID_WIJZEN") + "bekend", equalTo(1))
                .body(deel.formatted("ERVARINGSDESKUNDIGHEID_WIJZEN") + "verdeling", hasSize(0));
        given().queryParam("periode", "2023-H1")
                .queryParam("beschikbaarOp", toen.toString())
                .get("/regions/v1/standen/_dekking")
                .then()
                .body(json("geteldOp", equalTo(toen.toString())))
                .body(json("inzendingen", hasSize(1)))
                .body(deel.formatted("MDA_PLUS_PLUS") + "verdeling.waarde", contains("PILOT"))
                .body(deel.formatted("ERVARINGSDESKUNDIGHEID_WIJZEN") + "bekend", equalTo(0));
    }

    @Test
    void tellen_kost_drie_statements_hoeveel_standen_er_ook_zijn() {
        neemOp("twente", "2022-H2", false, Map.of("VISIE_INKOOP", true));
        neemOp("drenthe", "2022-H2", false, Map.of("VISIE_INKOOP", true));

        assertThat(Statements.during(() -> given().queryParam("periode", "2022-H2")
                        .get("/regions/v1/standen/_dekking")
                        .then()
                        .statusCode(200)))
                .isEqualTo(3);
    }

    @Proves({"R122", "R328"})
    @Test
    void is_niet_bekend_welke_regios_er_waren_dan_is_de_populatie_null_met_de_reden() {
        given().queryParam("periode", "2018-H2")
                .get("/regions/v1/standen/_dekking")
                .then()
                .statusCode(200)
                .body(json("populatie", nullValue()))
                .body(json("populatieOnbekendReden", notNullValue()))
                .body(json("gegevens.onbekendeRegios", everyItem(nullValue())));
    }

    @Proves("R225")
    @Test // history per period
    void de_standen_van_een_regio_zijn_door_de_tijd_te_volgen() {
        neemOp("haaglanden", "2020-H1", false, Map.of("MDA_PLUS_PLUS", "PILOT"));
        neemOp("haaglanden", "2021-H1", false, Map.of("MDA_PLUS_PLUS", "STRUCTUREEL_GEREALISEERD"));

        given().get("/regions/v1/regios/haaglanden/standen")
                .then()
                .statusCode(200)
                .body(json("periode", contains("2020-H1", "2021-H1")));
        given().queryParam("periode", "2021-H1")
                .queryParam("regio", "haaglanden")
                .get("/regions/v1/standen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1");
    }

    @Test
    void een_waarde_buiten_het_kader_wordt_geweigerd() {
        assertThatThrownBy(() -> neemOp("twente", "2021-H1", false, Map.of("FASE_KWALITEITSKADER", "KLAAR")))
                .hasMessageContaining("KLAAR");
        assertThatThrownBy(() -> neemOp("twente", "2021-H1", false, Map.of("VISIE_INKOOP", "JA")))
                .hasMessageContaining("JA");
    }

    @Test
    void een_onbekende_regio_is_404_en_een_verkeerd_halfjaar_400() {
        given().get("/regions/v1/regios/nergens/standen").then().statusCode(404);
        given().get("/regions/v1/regios/twente/standen/2021-H3").then().statusCode(400);
        given().get("/regions/v1/standen/_dekking")
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItem("periode")));
    }

    @Test
    void de_audittrail_zegt_waardoor_een_stand_wijzigde() {
        neemOp("flevoland", "2020-H1", true, Map.of("VISIE_INKOOP", true));

        given().get("/regions/v1/regios/flevoland/standen/2020-H1/audittrail")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get("/regions/v1/regios/flevoland/standen/2020-H1/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItems("stand.bijgewerkt.v1")));
    }

    private void neemOp(String regio, String periode, boolean synthetisch, Map<String, Object> gegevens) {
        service.neemOp(
                regio,
                new Periode(periode),
                new StandBijdrage.Opgave(Identifiers.next(), 1, synthetisch, gegevens, ACCEPTED));
    }
}

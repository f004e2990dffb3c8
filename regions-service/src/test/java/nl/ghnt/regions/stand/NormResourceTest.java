package nl.ghnt.regions.stand;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import nl.ghnt.regions.feit.Periode;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class NormResourceTest {

    private static final String NORMEN = "/regions/v1/normen";
    private static final String MDA = NORMEN + "/MDA_PLUS_PLUS_IN_ELKE_REGIO";

    @Inject
    StandService service;

    @Proves({"R158", "R159", "R161", "R162", "R218"})
    @Test
    void elke_voorwaarde_is_een_norm_met_haar_bron_en_onze_lezing() {
        given().get(NORMEN)
                .then()
                .statusCode(200)
                .body(json(
                        "code",
                        contains(
                                "INTEGRALE_STURING_IN_ELKE_REGIO",
                                "LOKALE_INFRASTRUCTUUR_IN_ELKE_REGIO",
                                "MDA_PLUS_PLUS_IN_ELKE_REGIO")))
                .body(json("bron.document", contains("voortgang", "voortgang", "voortgang")))
                .body(json(
                        "uiterlijkOnbekendReden", // only of MDA++ the source says that it is to be there by the end
                        contains(
                                containsString("in de komende jaren"),
                                containsString("in de komende jaren"),
                                containsString("in de looptijd van het programma"))));
        given().get(MDA)
                .then()
                .statusCode(200)
                .body(json("uiterlijk", nullValue()))
                .body(json("uiterlijkOnbekendReden", notNullValue()))
                .body(json("lezing", notNullValue()));
        given().get(NORMEN + "/BESTAAT_NIET").then().statusCode(404);
    }

    @Proves({"R218", "R224"})
    @Test // C21: norm and state apart; unknown is not zero
    void elke_regio_staat_bij_precies_een_uitkomst_en_een_pilot_is_nog_niet_gehaald() {
        neemOp("zuid-limburg", "2022-H1", Map.of("MDA_PLUS_PLUS", "STRUCTUREEL_GEREALISEERD"));
        neemOp("gelderland-zuid", "2022-H1", Map.of("MDA_PLUS_PLUS", "PILOT"));

        given().queryParam("periode", "2022-H1")
                .get(MDA + "/realisatie")
                .then()
                .statusCode(200)
                .body(json("populatie", equalTo(28)))
                .body(json("tekst", equalTo("ten minste 1 van de 28 regio's; van 26 onbekend")))
                .body(json("onbekendReden", nullValue()))
                .body(json("uitkomsten.uitkomst", contains("GEHAALD", "ONDERWEG", "NIET_GEHAALD", "ONBEKEND")))
                .body(json("uitkomsten.aantal", contains(1, 1, 0, 26)))
                .body(json("uitkomsten[0].regios", contains("zuid-limburg")))
                .body(json("uitkomsten[1].regios", contains("gelderland-zuid")))
                .body(json("uitkomsten[3].regios", hasSize(26)));
    }

    @Proves("R218")
    @Test // the regions without can be named
    void een_regio_die_mda_inricht_is_onderweg_en_een_regio_zonder_heeft_de_norm_niet_gehaald() {
        neemOp("drenthe", "2020-H1", Map.of("MDA_PLUS_PLUS", "IN_INRICHTING"));
        neemOp("flevoland", "2020-H1", Map.of("MDA_PLUS_PLUS", "GEEN"));

        given().queryParam("periode", "2020-H1")
                .get(MDA + "/realisatie")
                .then()
                .body(json("uitkomsten[1].regios", contains("drenthe")))
                .body(json("uitkomsten[2].regios", contains("flevoland")))
                .body(json("tekst", equalTo("ten minste 0 van de 28 regio's; van 26 onbekend")));
        given().queryParam("periode", "2020-H1")
                .get("/regions/v1/standen/_dekking")
                .then()
                .body(
                        "gegevens.find { it.gegeven == 'MDA_PLUS_PLUS' }.verdeling.naam",
                        contains("Geen MDA++", "MDA++ in inrichting"));
    }

    @Proves("R328")
    @Test
    void van_niets_is_een_telling_onbekend_en_geen_nul() {
        given().queryParam("periode", "2020-H2")
                .get(MDA + "/realisatie")
                .then()
                .statusCode(200)
                .body(json("tekst", nullValue()))
                .body(json("onbekendReden", notNullValue()))
                .body(json("uitkomsten.aantal", contains(nullValue(), nullValue(), nullValue(), equalTo(28))))
                .body(json("uitkomsten[0].regios", nullValue()));
        given().queryParam("periode", "2020-H2")
                .get("/regions/v1/standen/_dekking")
                .then()
                .body(json("gegevens.bekend", everyItem(equalTo(0))))
                .body(json("gegevens.verdeling", everyItem(nullValue())))
                .body(json("gegevens.verdelingOnbekendReden", everyItem(notNullValue())));
    }

    @Proves("R160")
    @Test // two flags of the local infrastructure, apart
    void de_lokale_infrastructuur_is_pas_versterkt_als_zij_is_toegerust_en_aangesloten() {
        neemOp("twente", "2022-H1", Map.of("LOKALE_TEAMS_TOEGERUST", true, "LOKALE_TEAMS_AANGESLOTEN", true));
        neemOp("zeeland", "2022-H1", Map.of("LOKALE_TEAMS_TOEGERUST", true, "LOKALE_TEAMS_AANGESLOTEN", false));
        neemOp("utrecht", "2022-H1", Map.of("LOKALE_TEAMS_TOEGERUST", true));

        given().queryParam("periode", "2022-H1")
                .get(NORMEN + "/LOKALE_INFRASTRUCTUUR_IN_ELKE_REGIO/realisatie")
                .then()
                .statusCode(200)
                .body(json("uitkomsten[0].regios", contains("twente")))
                .body(json("uitkomsten[2].regios", contains("zeeland")))
                .body(json("uitkomsten[3].aantal", equalTo(26)));
    }

    @Proves("R253")
    @Test // several ways at once; the list of ways is lost in the source
    void een_regio_kan_ervaringsdeskundigheid_op_meer_manieren_inzetten() {
        neemOp("hollands-midden", "2022-H1", Map.of("ERVARINGSDESKUNDIGHEID_WIJZEN", List.of("WIJZE_A", "WIJZE_B")));
        neemOp("west-brabant", "2022-H1", Map.of("ERVARINGSDESKUNDIGHEID_WIJZEN", List.of("WIJZE_B")));

        String wijzen = "gegevens.find { it.gegeven == 'ERVARINGSDESKUNDIGHEID_WIJZEN' }.";
        given().get("/regions/v1/regios/hollands-midden/standen/2022-H1")
                .then()
                .body(wijzen + "waarde", containsInAnyOrder("WIJZE_A", "WIJZE_B"));
        given().queryParam("periode", "2022-H1")
                .get("/regions/v1/standen/_dekking")
                .then()
                .body(wijzen + "bekend", equalTo(2))
                .body(wijzen + "verdeling.waarde", contains("WIJZE_A", "WIJZE_B"))
                .body(wijzen + "verdeling.aantal", contains(1, 2));
    }

    @Test
    void zonder_periode_is_het_verzoek_onvolledig() {
        given().get(MDA + "/realisatie").then().statusCode(400).body(json("errors.location", contains("periode")));
    }

    private void neemOp(String regio, String periode, Map<String, Object> gegevens) {
        service.neemOp(
                regio,
                new Periode(periode),
                new StandBijdrage.Opgave(
                        Identifiers.next(), 1, false, gegevens, Instant.parse("2022-07-10T12:00:00Z")));
    }
}

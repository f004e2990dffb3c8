package nl.ghnt.governance.leervorm;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class LeervormResourceTest {

    private static final String LEERVORMEN = "/governance/v1/leervormen";

    @Proves("R327")
    @Test // for whom, for how many and how often stand in three documents
    void van_de_eerste_opzet_heeft_elk_gegeven_zijn_eigen_bron() {
        given().get(LEERVORMEN + "/EERSTE_OPZET")
                .then()
                .statusCode(200)
                .body(json("doelgroepen", contains("REGIONAAL_PROJECTLEIDER", "ANDERE_DEELNEMER_UIT_DE_REGIO")))
                .body(json("doelgroepenBron.document", equalTo("programmapagina-2018")))
                .body(json("maximumRegios", equalTo(6)))
                .body(json("regiosBron.document", equalTo("wie-is-wie-oud")))
                .body(json("aantalRondes", equalTo(5)))
                .body(json("bron.document", equalTo("wie-is-wie-nieuw")))
                .body(json("beginToelichting", startsWith("Rekendatum")));
    }

    @Proves({"R56", "R97"})
    @Test // said of the circles that were to come
    void de_contactpersonen_van_de_centrumgemeenten_horen_bij_de_tweede_opzet() {
        given().get(LEERVORMEN + "/LEREN_2_0")
                .then()
                .statusCode(200)
                .body(json("doelgroepen", contains("REGIONAAL_PROJECTLEIDER", "CONTACTPERSOON_CENTRUMGEMEENTE")))
                .body(json("doelgroepenBron.document", equalTo("wie-is-wie-nieuw")))
                .body(json("naam", equalTo("Leren 2.0")))
                .body(json("regiosBron", nullValue()));
    }

    @Proves("R59")
    @Test // the season stands as the source has it, beside the day that is reckoned with
    void vanaf_het_najaar_van_2019_geldt_de_tweede_opzet() {
        given().get(LEERVORMEN + "/EERSTE_OPZET")
                .then()
                .body(json("einde", equalTo("2019-23")))
                .body(json("eindeGeldigheid", equalTo("2019-10-01")));
        given().get(LEERVORMEN + "/LEREN_2_0")
                .then()
                .body(json("begin", equalTo("2019-23")))
                .body(json("redenWijziging", containsString("delen van ervaringen kwam daardoor onder druk te staan")));
        given().queryParam("geldigOp", "2019-09-30")
                .get(LEERVORMEN)
                .then()
                .body(json("code", contains("EERSTE_OPZET")));
        given().queryParam("geldigOp", "2019-10-01").get(LEERVORMEN).then().body(json("code", contains("LEREN_2_0")));
    }

    @Proves("R328")
    @Test // no source says that it went on after the programme
    void na_het_einde_van_het_programma_geldt_geen_opzet_meer() {
        given().get(LEERVORMEN + "/LEREN_2_0")
                .then()
                .body(json("einde", nullValue()))
                .body(json("eindeGeldigheid", equalTo("2022-01-01")))
                .body(json("eindeToelichting", startsWith("Rekendatum")));
        given().queryParam("geldigOp", "2022-01-01").get(LEERVORMEN).then().body(json("code", empty()));
    }

    @Test
    void de_drie_leerdoelen_staan_in_de_volgorde_van_de_bron() {
        given().get("/governance/v1/leerdoelen")
                .then()
                .statusCode(200)
                .body(json("code", contains("INFORMEREN", "KENNISOVERDRACHT", "ERVARINGEN_UITWISSELEN")));
    }
}

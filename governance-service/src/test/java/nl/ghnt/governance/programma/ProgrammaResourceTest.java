package nl.ghnt.governance.programma;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R15", "R118", "R119"})
class ProgrammaResourceTest {

    private static final String GHNT = "/governance/v1/programmas/ghnt";

    @Proves({"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"})
    @Test // C25
    void het_programma_heeft_vijf_hoofddoelen_en_drie_organisaties_presenteerden_het_eind_april_2018() {
        given().get(GHNT)
                .then()
                .statusCode(200)
                .body(json("afkorting", equalTo("GHNT")))
                .body(json("meerjarig", equalTo(true)))
                .body(json("beginInBron", equalTo("2018-04~")))
                .body(json("doel", containsString("terug te dringen en duurzaam op te lossen")))
                .body(json("inhoud.hoofddoelen.volgnummer", contains(1, 2, 3, 4, 5)))
                .body(json(
                        "inhoud.hoofddoelen.tekst",
                        contains(
                                containsString("eerder en beter in beeld komen"),
                                containsString("iedereen weet wat te doen"),
                                containsString("naar buiten te treden en om hulp te vragen"),
                                containsString("passende hulp is voor herstel en dat plegers passend worden aangepakt"),
                                containsString("multidisciplinair en systeemgericht werken"))))
                .body(json("inhoud.gepresenteerd.door", containsInAnyOrder("jenv", "vws", "vng")))
                .body(json("inhoud.gepresenteerd.volledig", equalTo(true)));
    }

    @Proves("R22")
    @Test // lost in the text, so unknown with the reason
    void de_initiatiefnemers_zijn_onbekend_met_de_reden() {
        given().get(GHNT)
                .then()
                .body(json("inhoud.initiatiefnemers", nullValue()))
                .body(json("inhoud.initiatiefnemersVolledig", equalTo(false)))
                .body(json("inhoud.initiatiefnemersOnbekendReden", notNullValue()));
    }

    @Proves("R10")
    @Test // a lower bound, never an exact count
    void meer_dan_een_miljoen_is_een_ondergrens() {
        given().get(GHNT)
                .then()
                .body(json("inhoud.kengetallen.waarde", contains(1_000_000)))
                .body(json("inhoud.kengetallen.vergelijking", contains("MEER_DAN")))
                .body(json("inhoud.kengetallen[0].bron.document", equalTo("wie-is-wie-nieuw")))
                .body(json(
                        "inhoud.kengetallen[0].ookIn.document",
                        contains("wie-is-wie-nieuw", "wie-is-wie-oud", "wie-is-wie-oud")));
    }

    @Proves("R110")
    @Test // no source says that the forum is the platform
    void dat_het_forum_het_platform_is_is_afgeleid() {
        given().get(GHNT)
                .then()
                .body(json("inhoud.kanalen[0].code", equalTo("PLATFORM")))
                .body(json("inhoud.kanalen[0].andereNamen", contains("platforum GHNT")))
                .body(json("inhoud.kanalen[0].afgeleideNamen.naam", contains("forum Geweld hoort nergens thuis")))
                .body(json(
                        "inhoud.kanalen[0].afgeleideNamen[0].toelichting", containsString("zegt niet dat dit forum")))
                .body(json(
                        "inhoud.kanalen[0].afgeleideNamen[0].bron.plaats",
                        containsString("Op het forum Geweld hoort nergens thuis")));
    }

    @Proves("R9")
    @Test // DOMAIN 9: after its end it stays readable and knows what followed
    void het_programma_eindigde_en_heeft_een_opvolger() {
        given().get("/governance/v1/programmas")
                .then()
                .statusCode(200)
                .body(json("code", contains("ghnt")))
                .body(json("[0].eindeInBron", equalTo("2021-12-31")))
                .body(json("[0].inhoud.opvolger.naam", containsString("kind- en gezinsbescherming")))
                .body(json("[0].inhoud.verwijzingen", hasSize(3)));
    }

    @Proves({"R21", "R117", "R120"})
    @Test // the team stands below the directorate
    void het_programmateam_valt_onder_de_directie_jeugd() {
        given().queryParam("onderdeelVan", "directie-jeugd")
                .get("/governance/v1/organisaties")
                .then()
                .statusCode(200)
                .body(json("code", contains("programmateam-ghnt")));
        given().get("/governance/v1/organisaties/directie-jeugd")
                .then()
                .body(json("onderdeelVan", nullValue()))
                .body(json("opmerking", containsString("zegt niet waar de directie deel van is")));
        given().get("/governance/v1/gremia/programmateam")
                .then()
                .body(json("organisatie", equalTo("programmateam-ghnt")))
                .body(json("inOpdrachtVan", containsInAnyOrder("vws", "jenv", "vng")))
                .body(json("initiatiefniveaus", containsInAnyOrder("LANDELIJK", "REGIONAAL", "LOKAAL")));
    }

    @Proves("R9")
    @Test
    void na_zijn_einde_liep_het_programma_niet_meer() {
        given().queryParam("geldigOp", "2020-01-01")
                .get("/governance/v1/programmas")
                .then()
                .statusCode(200)
                .body(json("code", contains("ghnt")));
        given().queryParam("geldigOp", "2022-01-01")
                .get("/governance/v1/programmas")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "organisaties, VERENIGING, vng",
        "functies, ADVISEUR, regioadviseur",
        "programmas, geweld, ghnt",
    })
    void een_deel_van_de_naam_is_genoeg_in_elke_schrijfwijze(String lijst, String deel, String code) {
        given().queryParam("naam", deel)
                .get("/governance/v1/" + lijst)
                .then()
                .statusCode(200)
                .body(json("code", hasItem(code)));
        given().queryParam("naam", "bestaat niet")
                .get("/governance/v1/" + lijst)
                .then()
                .header("X-Total-Count", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisaties", "functies", "programmas", "gremia"})
    void wat_op_het_gevraagde_moment_is_vastgelegd_komt_mee(String lijst) {
        String moment = given().queryParam("sort", "-geregistreerdOp")
                .get("/governance/v1/" + lijst)
                .path("[0].geregistreerdOp");
        given().queryParam("gewijzigdSinds", moment)
                .get("/governance/v1/" + lijst)
                .then()
                .statusCode(200)
                .body(json("geregistreerdOp", hasItem(moment)))
                .body(json("geregistreerdOp", everyItem(equalTo(moment))));
    }

    @Proves("R48")
    @Test // T: three regional advisers, of whom nobody is known
    void een_functie_bestaat_zonder_dat_iemand_haar_vervult() {
        given().get("/governance/v1/functies/regioadviseur")
                .then()
                .statusCode(200)
                .body(json("aantalPlaatsen", equalTo(3)));
        given().queryParam("functie", "regioadviseur")
                .queryParam("geldigOp", "2019-01-01")
                .get("/governance/v1/lidmaatschappen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }
}

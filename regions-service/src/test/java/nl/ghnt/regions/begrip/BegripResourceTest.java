package nl.ghnt.regions.begrip;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R86", "R87"})
class BegripResourceTest {

    private static final String BEGRIPPEN = "/regions/v1/begrippen";
    private static final String STAP = """
            {"stand": "%s", "moment": "2020-01", "bron": {"document": "synthetische-bron-van-een-test"}}""";

    @Proves({"R220", "R221"})
    @Test // '++' survives in code, name and search
    void mda_plus_plus_heeft_een_code_een_naam_en_een_betekenis() {
        given().get(BEGRIPPEN + "/MDA_PLUS_PLUS")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("naam", equalTo("MDA++")))
                .body(json("andereNamen.naam", contains("Multidisciplinaire Aanpak ++")))
                .body(json(
                        "uitleg",
                        containsString("langdurige inzet nodig van specialisten uit verschillende sectoren")));
        given().queryParam("naam", "mda++")
                .get(BEGRIPPEN)
                .then()
                .statusCode(200)
                .body(json("code", containsInAnyOrder("MDA_PLUS_PLUS", "BOUWSTENEN_MDA_PLUS_PLUS")));
    }

    @ParameterizedTest // that a name of another document means the same is our reading, with the reason
    @CsvSource({"LOKALE_TEAMS", "VISIE_GEFASEERD_SAMENWERKEN"})
    void een_naam_uit_een_ander_document_is_afgeleid(String code) {
        given().get(BEGRIPPEN + "/" + code)
                .then()
                .statusCode(200)
                .body(json("andereNamen.zekerheid", contains("AFGELEID")))
                .body(json("andereNamen[0].toelichting", containsString("de bronnen zeggen het niet")));
    }

    @Proves({"R219", "R223"})
    @Test // developed; trying out and adoption are planned, whether it was done no source says
    void van_de_bouwstenen_zijn_beproeven_en_vaststellen_alleen_een_voornemen() {
        String vastgesteld = "levensloop.find { it.stand == 'VASTGESTELD' }.";
        String beproeven = "levensloop.find { it.stand == 'BEPROEVEN' }.";
        given().get(BEGRIPPEN + "/BOUWSTENEN_MDA_PLUS_PLUS")
                .then()
                .body(json("uitleg", containsString("kwaliteitscriteria")))
                .body(json("levensloop.stand", contains("ZILVEREN_VERSIE", "BEPROEVEN", "VASTGESTELD")))
                .body(beproeven + "moment", nullValue())
                .body(beproeven + "gepland", equalTo("2019-07/2019-12"))
                .body(beproeven + "geplandTekst", equalTo("Deze bouwstenen worden komend half jaar beproefd"))
                .body(beproeven + "onbekendReden", notNullValue())
                .body(vastgesteld + "moment", nullValue())
                .body(vastgesteld + "gepland", equalTo("2019-12~"))
                .body(vastgesteld + "onbekendReden", notNullValue());
    }

    @Proves({"R227", "R228", "R230"})
    @Test // C13, C14
    void het_kwaliteitskader_heeft_namen_versies_en_partijen_met_ieder_een_eigen_rol() {
        String rol = "betrokkenen.find { it.rol == '%s' }.naam";
        given().get(BEGRIPPEN + "/KWALITEITSKADER")
                .then()
                .body(json("naam", equalTo("kwaliteitskader Veiligheid voor lokale infrastructuur")))
                .body(json(
                        "andereNamen.naam",
                        contains("kwaliteitskader", "Werken aan Veiligheid voor lokale (wijk)teams en gemeenten")))
                .body(json("levensloop.stand", contains("EERSTE_CONCEPT", "LAATSTE_CONCEPT", "VASTGESTELD")))
                .body("levensloop.find { it.stand == 'VASTGESTELD' }.geplandTekst", containsString("na de zomer"))
                .body(rol.formatted("ONTWIKKELAAR"), equalTo("VNG"))
                .body(rol.formatted("ONDERSTEUNER"), equalTo("programmateam"))
                .body(rol.formatted("VASTSTELLER"), equalTo("VNG"));
    }

    @Proves("R229")
    @Test
    void de_zelfscan_wordt_door_gemeenten_en_door_regios_ingevuld() {
        given().get(BEGRIPPEN + "/ZELFSCAN").then().body(json("ingevuldDoor", contains("GEMEENTE", "REGIO")));
    }

    @Proves("R205")
    @Test
    void een_veldnorm_kan_een_andere_volgen() {
        given().get(BEGRIPPEN + "/VELDNORMEN").then().body(json("volgt", equalTo("VELDNORM_ZIEKENHUIZEN")));
    }

    @Proves("R242")
    @Test
    void integrale_sturing_is_omschreven_in_de_woorden_van_de_bron() {
        given().get(BEGRIPPEN + "/INTEGRALE_STURING")
                .then()
                .body(json("uitleg", containsString("creëren van randvoorwaarden")))
                .body(json("bron.document", equalTo("infographic-eindrapportage")));
    }

    @Test
    void het_programmateam_legt_vast_dat_een_instrument_verder_kwam() {
        String etag = given().get(BEGRIPPEN + "/ZELFSCAN").header("ETag");
        String na = stap("ZELFSCAN", etag, "GEBRUIKT_IN_TEST")
                .statusCode(201)
                .body(json("levensloop.stand", contains("LAATSTE_CONCEPT", "GEBRUIKT_IN_TEST")))
                .extract()
                .header("ETag");
        stap("ZELFSCAN", na, "GEBRUIKT_IN_TEST").statusCode(409);
        stap("ZELFSCAN", etag, "NOG_VERDER").statusCode(412);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get(BEGRIPPEN + "/ZELFSCAN/audittrail")
                .then()
                .body(json("handeling", hasItem("begrip.gewijzigd.v1")));
    }

    @Test
    void alle_fouten_van_een_stap_staan_in_een_antwoord() {
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("If-Match", given().get(BEGRIPPEN + "/ZELFSCAN").header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"stand\": \"\", \"moment\": \"eind 2019\"}")
                .post(BEGRIPPEN + "/ZELFSCAN/levensloop")
                .then()
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/stand", "/moment", "/bron")));
    }

    @Test
    void lezen_kost_een_of_twee_opdrachten_aan_de_database() {
        assertThat(Statements.during(() -> given().get(BEGRIPPEN).then().statusCode(200)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(
                        () -> given().get(BEGRIPPEN + "/ZELFSCAN").then().statusCode(200)))
                .isEqualTo(1);
    }

    private static ValidatableResponse stap(String code, String etag, String stand) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(STAP.formatted(stand))
                .post(BEGRIPPEN + "/" + code + "/levensloop")
                .then();
    }

    @Proves("R228")
    @Test // how far an instrument was, by what was told then
    void hoe_ver_een_instrument_volgens_wat_toen_bekend_was_was_blijft_te_lezen() {
        String pad = BEGRIPPEN + "/INTEGRALE_STURING";
        Response voor = given().get(pad);
        String toen = at(voor, "gewijzigdOp");
        stap("INTEGRALE_STURING", voor.header("ETag"), "LATER_BEKEND").statusCode(201);

        given().queryParam("beschikbaarOp", toen)
                .get(pad)
                .then()
                .statusCode(200)
                .body(json("$", equalTo(voor.jsonPath().getMap("$"))));
        given().queryParam("beschikbaarOp", toen)
                .queryParam("naam", "Integrale")
                .get(BEGRIPPEN)
                .then()
                .body("levensloop.flatten().stand", not(hasItem("LATER_BEKEND")));
        given().get(pad).then().body(json("levensloop.stand", hasItem("LATER_BEKEND")));
        given().queryParam("beschikbaarOp", "2019-01-01T00:00:00Z")
                .get(pad)
                .then()
                .statusCode(404);
        given().queryParam("beschikbaarOp", "2019-01-01T00:00:00Z")
                .get(BEGRIPPEN)
                .then()
                .header("X-Total-Count", "0");
    }
}

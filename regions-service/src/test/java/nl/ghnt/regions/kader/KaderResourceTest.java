package nl.ghnt.regions.kader;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.regions.stand.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R190")
class KaderResourceTest {

    private static final String KADER = "/regions/v1/kaderelementen";
    private static final String NAJAAR_2019 = "2019-10-01";
    private static final String THEMA = """
            {"code": "%s", "soort": "THEMA", "omschrijving": {"volgnummer": 1, "naam": "Proefthema",
             "bovenliggend": "TRAUMASCREENING", "beginGeldigheid": "2020-01-01", "bron": {"document": "proef"}}}""";

    @Proves({
        "R157", "R164", "R169", "R184", "R185", "R186", "R187", "R188", "R189", "R198", "R199", "R200", "R201", "R202",
        "R203", "R204", "R205", "R206", "R207"
    })
    @ParameterizedTest // section T
    @CsvSource({
        "ACTIELIJN, 2019-10-01, 3",
        "VOORWAARDE, 2019-10-01, 3",
        "DOELGROEP, 2019-10-01, 6",
        "BOUWSTEEN, 2019-10-01, 18",
        "PRIORITEIT, 2019-10-01, 12",
        "PRIORITEIT, 2019-03-01, 9",
        "PRIORITEIT, 2020-01-01, 0"
    })
    void van_elke_soort_zijn_er_zoveel_als_de_bron_zegt(String soort, String dag, int aantal) {
        given().queryParam("soort", soort)
                .queryParam("geldigOp", dag)
                .get(KADER)
                .then()
                .statusCode(200)
                .header("X-Total-Count", String.valueOf(aantal));
    }

    @Proves({
        "R165", "R166", "R167", "R170", "R171", "R172", "R173", "R174", "R175", "R176", "R177", "R178", "R179", "R180",
        "R181", "R182", "R183", "R191", "R198", "R199"
    })
    @ParameterizedTest // six and six, two regional and seven supra-regional
    @CsvSource({
        "2019-10-01, actielijn, 1, 6",
        "2019-10-01, actielijn, 2, 6",
        "2019-10-01, actielijn, 3, 0",
        "2019-10-01, reikwijdte, LANDELIJK, 12",
        "2019-03-01, reikwijdte, REGIONAAL, 2",
        "2019-03-01, reikwijdte, REGIO_OVERSTIJGEND, 7"
    })
    void de_prioriteiten_zijn_verdeeld_zoals_de_bron_zegt(String dag, String filter, String waarde, int aantal) {
        given().queryParam("soort", "PRIORITEIT")
                .queryParam("geldigOp", dag)
                .queryParam(filter, waarde)
                .get(KADER)
                .then()
                .statusCode(200)
                .body(json("", hasSize(aantal)))
                .body(json("rapportage", everyItem(equalTo(dag.equals(NAJAAR_2019) ? 2 : 1))));
    }

    @ParameterizedTest // each row is the requirement with its literal quote
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            R158 | VOORWAARDE_INTEGRALE_STURING | Het realiseren van integrale sturing
            R159 | VOORWAARDE_LOKALE_INFRASTRUCTUUR | Het versterken van de lokale infrastructuur
            R161 | VOORWAARDE_MDA_PLUS_PLUS | Het inrichten van een aanpak voor gezinnen/huishoudens met de meest complexe problematiek (MDA++)
            R165 | ACTIELIJN_1 | Eerder en beter in beeld
            R166 | ACTIELIJN_2 | Stoppen en duurzaam oplossen
            R167 | ACTIELIJN_3 | Aandacht voor specifieke doelgroepen
            R168 | ACTIELIJN_3 | is er voor een aantal specifieke doelgroepen extra aandacht nodig
            R170 | 2019-H2-A1-1 | Start volgende fase van de publiekscampagne gericht op ouderenmishandeling en partnergeweld
            R171 | 2019-H2-A1-2 | Starten van het project 'ieder kind geïnformeerd'
            R172 | 2019-H2-A1-3 | Komen tot voorstellen over wat aanvullend nodig is
            R173 | 2019-H2-A1-4 | Organiseren regionale bijeenkomsten in het kader van de meldcodetour
            R174 | 2019-H2-A1-5 | ontwikkelen en (laten) invullen zelfscan ten behoeve van versterken lokale infrastructuur
            R175 | 2019-H2-A1-5 | actualisatie van de eisen aan samenwerkingsafspraken Veilig Thuis en gemeenten
            R176 | 2019-H2-A1-6 | governance model en toekomstbestendige financiering voor forensisch medische expertise voor kinderen
            R177 | 2019-H2-A1-6 | Ontwikkeling en implementatie van een landelijk handelingskader en kwaliteitsstandaarden
            R178 | 2019-H2-A2-1 | Ondersteunen van regio's in het verder vormgeven van hun MDA++
            R179 | 2019-H2-A2-2 | 'Eerst samenwerken voor veiligheid, dan samenwerken voor risico gestuurde zorg'
            R180 | 2019-H2-A2-3 | Aanstellen van een projectleider traumascreening
            R181 | 2019-H2-A2-4 | (Financieel) ondersteunen van experimenten gericht op het verbeteren van opvang en ondersteuning
            R182 | 2019-H2-A2-5 | bij de inrichting van een passend aanbod voor plegers
            R183 | 2019-H2-A2-6 | Verdere uitbreiding pilots in het kader van het bieden van sociale steun aan kinderen
            R184 | DOELGROEP_SEKSUEEL_GEWELD | Slachtoffers seksueel geweld
            R185 | DOELGROEP_LOVERBOYS_EN_MENSENHANDEL | Slachtoffers loverboys en mensenhandel
            R186 | DOELGROEP_SCHADELIJKE_TRADITIONELE_PRAKTIJKEN | Slachtoffers schadelijke traditionele praktijken
            R187 | DOELGROEP_OUDERENMISHANDELING | Slachtoffers van ouderenmishandeling
            R188 | DOELGROEP_KWETSBARE_OPVOEDSITUATIES | Kinderen in kwetsbare opvoedsituaties
            R189 | DOELGROEP_COMPLEXE_SCHEIDINGEN | Complexe scheidingen
            R190 | ACTIELIJN_3 | groepen die extra kwetsbaar en niet altijd direct te herkennen zijn
            R198 | 2019-MEDIO-R1 | Realiseren van de inrichting van regionaal bestuurlijk netwerken
            R199 | 2019-MEDIO-R2 | Het verbinden van de regiovisies/regionale plannen van aanpak aan de speerpunten
            R200 | 2019-MEDIO-B1 | Het opstellen van criteria voor de inrichting van MDA++
            R201 | 2019-MEDIO-B2 | Het opstellen van vereisten aan de afweging voor het toepassen van traumascreening
            R202 | 2019-MEDIO-B3 | Het opstellen van criteria voor lokale teams (versterken lokale veld)
            R203 | 2019-MEDIO-B4 | Versterken van de samenwerking tussen Veilig Thuis, beroepsgroepen en professionals
            R204 | 2019-MEDIO-B5 | Het ontwikkelen van veldnormen voor het signaleren en melden
            R205 | 2019-MEDIO-B5 | (conform de veldnorm ziekenhuizen)
            R206 | 2019-MEDIO-B6 | verbetervoorstellen uit de ontwikkelagenda 'Veiligheid Voorop'
            R207 | 2019-MEDIO-B7 | Regionale borging van forensisch medische expertise voor kinderen
            """)
    void elk_element_zegt_letterlijk_wat_de_bron_zegt(String eis, String code, String citaat) {
        var element =
                given().get(KADER + "/" + code).then().statusCode(200).extract().jsonPath();
        String gezegd = element.getString("naam") + " " + element.getString("tekst");

        assertThat(gezegd.replace('‘', '\'').replace('’', '\'')).as(eis).contains(citaat);
        assertThat(element.getString("bron.document")).as(eis).isEqualTo("voortgang");
    }

    @Proves("R160")
    @Test // two flags that are told apart
    void de_lokale_infrastructuur_heeft_twee_onderdelen_die_apart_gevolgd_worden() {
        given().get(KADER + "/VOORWAARDE_LOKALE_INFRASTRUCTUUR")
                .then()
                .statusCode(200)
                .body(json("aspecten.code", contains("VOLDOENDE_TOEGERUST", "AANGESLOTEN_OP_VEILIG_THUIS")));
    }

    @Proves("R162")
    @Test // the coverage of a condition is read from the states
    void elke_voorwaarde_zegt_aan_welke_gegevens_van_de_stand_zij_te_zien_is() {
        List<List<String>> gegevens = given().queryParam("soort", "VOORWAARDE")
                .get(KADER)
                .then()
                .statusCode(200)
                .extract()
                .path("standGegevens");

        assertThat(gegevens).hasSize(3).allSatisfy(codes -> assertThat(codes)
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(Gegeven.values()).map(Enum::name).toList()));
    }

    @Proves("R205")
    @Test
    void een_prioriteit_noemt_de_norm_waar_zij_naar_verwijst() {
        given().get(KADER + "/2019-MEDIO-B5")
                .then()
                .statusCode(200)
                .body(json("verwijzingen.titel", contains("veldnorm ziekenhuizen")));
    }

    @Test // C14, C15; that a name of another document means the same is our reading
    void een_element_heeft_andere_namen_door_de_tijd_met_hoe_zeker() {
        for (String code : List.of("LOKALE_INFRASTRUCTUUR_VERSTERKEN", "VOORWAARDE_LOKALE_INFRASTRUCTUUR")) {
            given().get(KADER + "/" + code)
                    .then()
                    .body(json("andereNamen.naam", contains("Versterken lokale (wijk)teams")))
                    .body(json("andereNamen.zekerheid", contains("AFGELEID")));
        }
        given().get(KADER + "/2019-H2-A2-2")
                .then()
                .body(json("andereNamen.naam", contains("Gefaseerd samenwerken aan veiligheid")))
                .body(json("andereNamen.zekerheid", contains("AFGELEID")));
    }

    @Proves("R169")
    @Test // time-boxed, with what the source says beside the days to reckon with
    void een_prioriteit_is_begrensd_in_de_tijd() {
        given().get(KADER + "/2019-MEDIO-B1")
                .then()
                .statusCode(200)
                .body(json("beginInBron", nullValue()))
                .body(json("beginGeldigheid", equalTo("2018-12-20")))
                .body(json("beginToelichting", startsWith("Rekendatum")))
                .body(json("eindeGeldigheid", equalTo("2019-07-01")))
                .body(json("eindeInBron", equalTo("2019-06/2019-07")))
                .body(json("peildatum", equalTo("2019-06-30")));
        given().get(KADER + "/2019-H2-A1-1").then().body(json("beginInBron", equalTo("2019-07")));
        given().queryParam("geldigOp", NAJAAR_2019)
                .get(KADER + "/2019-MEDIO-B1")
                .then()
                .statusCode(404)
                .body(json("type", endsWith("/kaderelement-niet-geldig")));
    }

    @Test // DOMAIN 2: the theme level is not in the sources, the programme team adds it
    void onder_een_bouwsteen_komt_een_thema_met_haar_actielijn() {
        maak(THEMA.formatted("PROEF_THEMA_EEN"))
                .statusCode(201)
                .header("Location", endsWith("/regions/v1/kaderelementen/PROEF_THEMA_EEN"))
                .body(json("actielijn", equalTo(2)));

        given().queryParam("bovenliggend", "TRAUMASCREENING")
                .queryParam("geldigOp", "2020-01-01")
                .get(KADER)
                .then()
                .statusCode(200)
                .body(json("code", hasItem("PROEF_THEMA_EEN")));
        given().queryParam("bovenliggend", "TRAUMASCREENING")
                .queryParam("geldigOp", "2019-12-31")
                .get(KADER)
                .then()
                .body(json("code", not(hasItem("PROEF_THEMA_EEN"))));
    }

    @Test
    void vanaf_een_dag_is_een_element_anders_en_wat_het_was_blijft() {
        String etag = maak(THEMA.formatted("PROEF_THEMA_TWEE"))
                .statusCode(201)
                .extract()
                .header("ETag");
        Instant voor = Instant.now();
        wijzig("PROEF_THEMA_TWEE", etag, anders("Nieuwe naam", "2021-01-01"))
                .statusCode(200)
                .body(json("naam", equalTo("Nieuwe naam")));

        naamOp("PROEF_THEMA_TWEE", "2020-12-31", null, "Proefthema");
        naamOp("PROEF_THEMA_TWEE", "2021-01-01", null, "Nieuwe naam");
        naamOp("PROEF_THEMA_TWEE", "2021-01-01", voor, "Proefthema");
        given().get(KADER + "/PROEF_THEMA_TWEE/verloop")
                .then()
                .body(json("naam", contains("Proefthema", "Nieuwe naam")));
        given().queryParam("gewijzigdSinds", voor.toString())
                .get(KADER)
                .then()
                .body(json("code", hasItem("PROEF_THEMA_TWEE")))
                .body(json("code", not(hasItem("TRAUMASCREENING"))));
    }

    @Test
    void een_wijziging_vraagt_de_versie_die_u_zag() {
        String etag = maak(THEMA.formatted("PROEF_THEMA_DRIE")).extract().header("ETag");

        wijzig("PROEF_THEMA_DRIE", null, anders("Anders", "2021-01-01")).statusCode(428);
        wijzig("PROEF_THEMA_DRIE", etag, anders("Anders", "2021-01-01")).statusCode(200);
        wijzig("PROEF_THEMA_DRIE", etag, anders("Weer anders", "2022-01-01")).statusCode(412);
    }

    @Test
    void elke_regel_zegt_nee_met_zijn_naam() {
        maak(THEMA.formatted("TRAUMASCREENING"))
                .statusCode(409)
                .body(json("type", endsWith("/kaderelement-bestaat-al")));
        maak(THEMA.formatted("ACTIELIJN_4").replace("\"THEMA\"", "\"ACTIELIJN\""))
                .statusCode(409) // R164: exactly three
                .body(json("type", endsWith("/kader-afgesloten")));
        maak(THEMA.formatted("PROEF_THEMA_VIER").replace("\"TRAUMASCREENING\"", "\"ACTIELIJN_1\""))
                .statusCode(400)
                .body(json("errors.location", contains("/omschrijving/bovenliggend")));
        String etag = given().get(KADER + "/TRAUMASCREENING").header("ETag");
        wijzig(
                        "TRAUMASCREENING",
                        etag,
                        anders("Naam", "2021-01-01")
                                .replace("{\"volgnummer\"", "{\"reikwijdte\": \"REGIONAAL\", \"volgnummer\""))
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/bovenliggend", "/reikwijdte")));
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        maak("{\"code\": \"klein\", \"soort\": \"DING\", \"omschrijving\": {\"volgnummer\": 0, \"kleur\": 1}}")
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/code",
                                "/soort",
                                "/omschrijving/volgnummer",
                                "/omschrijving/beginGeldigheid",
                                "/omschrijving/bron",
                                "/omschrijving/kleur")));
    }

    @Test
    void alleen_het_programmateam_schrijft() {
        given().contentType(ContentType.JSON)
                .body(THEMA.formatted("X"))
                .post(KADER)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .contentType(ContentType.JSON)
                .body(THEMA.formatted("X"))
                .post(KADER)
                .then()
                .statusCode(403);
    }

    @Test
    void de_lijst_is_er_als_csv_en_op_volgorde() {
        given().accept("text/csv")
                .queryParam("soort", "ACTIELIJN")
                .get(KADER)
                .then()
                .statusCode(200)
                .body(containsString("code,soort,"))
                .body(containsString("ACTIELIJN_3"));
        given().queryParam("soort", "BOUWSTEEN")
                .queryParam("sort", "-code")
                .queryParam("pageSize", 1)
                .get(KADER)
                .then()
                .body(json("code", contains("VERBETERDE_MELDCODE")));
    }

    @Test
    void wie_wat_wijzigde_staat_in_de_audittrail() {
        given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get(KADER + "/ACTIELIJN_1/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("kaderelement.vastgelegd.v1")));
        given().get(KADER + "/BESTAAT_NIET").then().statusCode(404);
    }

    @Test
    void een_lijst_en_een_element_zijn_een_opdracht() {
        assertThat(Statements.during(() -> given().get(KADER).then().statusCode(200)))
                .isLessThanOrEqualTo(1);
        assertThat(Statements.during(
                        () -> given().get(KADER + "/ACTIELIJN_1").then().statusCode(200)))
                .isLessThanOrEqualTo(1);
    }

    private static void naamOp(String code, String dag, Instant beschikbaarOp, String naam) {
        var vraag = given().queryParam("geldigOp", dag);
        if (beschikbaarOp != null) {
            vraag.queryParam("beschikbaarOp", beschikbaarOp.toString());
        }
        vraag.get(KADER + "/" + code).then().statusCode(200).body(json("naam", equalTo(naam)));
    }

    private static String anders(String naam, String begin) {
        return """
                {"volgnummer": 1, "naam": "%s", "bovenliggend": "TRAUMASCREENING", "beginGeldigheid": "%s",
                 "bron": {"document": "proef"}}""".formatted(naam, begin);
    }

    private static ValidatableResponse maak(String body) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(KADER)
                .then();
    }

    private static ValidatableResponse wijzig(String code, String etag, String body) {
        var request = given().auth().oauth2(TestTokens.user("programmateam")).contentType(ContentType.JSON);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(body).put(KADER + "/" + code).then();
    }
}

package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.stand.StandBijdrage;
import nl.ghnt.regions.stand.StandService;
import org.junit.jupiter.api.Test;

/** What changed since a moment, told by what was known at another: what came after that does not count (R328). */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R328")
class SindsdienTest {

    @Inject
    StandService standen;

    @Test
    void een_regio_die_daarna_wijzigde_was_toen_niet_gewijzigd() {
        Instant begin = Instant.now();
        stelIn("sindsdien-regio");
        Instant toen = Instant.now();
        vastleggen("""
                {"soort": "HERNOEMING", "ingangsdatum": "2023-02-01", "regio": "sindsdien-regio", "naam": "Sinds Kort", %s}""");

        String regios = "/regios?geldigOp=2023-06-01&pageSize=100&sort=-gewijzigdOp";
        sinds(regios, toen, toen).body(json("code", not(hasItem("sindsdien-regio"))));
        sinds(regios, begin, toen).body(json("code", hasItem("sindsdien-regio")));
        sinds(regios, toen, null)
                .body(json("code", contains("sindsdien-regio")))
                .body(json("naam", contains("Sinds Kort")));
        String leden = "/indelingen/GHNT-28/leden?geldigOp=2023-06-01";
        sinds(leden, toen, toen).body(json("code", not(hasItem("sindsdien-regio"))));
        sinds(leden, begin, toen).body(json("code", hasItem("sindsdien-regio")));
    }

    @Proves({"R137", "R138"})
    @Test
    void een_post_die_daarna_anders_werd_bezet_was_toen_niet_gewijzigd() {
        stelIn("sindsdien-post");
        Instant begin = Instant.now();
        Response post = maak(programmateam(), "/projectleiderposten", """
                {"regio": "sindsdien-post", "functie": "VERTEGENWOORDIGER", "status": "VACANT",
                 "beginGeldigheid": "2023-01-01"}""");
        Instant toen = Instant.now();
        put(programmateam(), post, "/projectleiderposten/" + at(post, "id"), """
                {"status": "IN_WERVING", "beginGeldigheid": "2023-03-01"}""")
                .statusCode(200);

        for (String posten : new String[] {
            "/projectleiderposten?sort=-gewijzigdOp&regio=sindsdien-post", "/regios/sindsdien-post/projectleiderposten"
        }) {
            sinds(posten, toen, toen).body(json("id", not(hasItem(post.<String>path("id")))));
            sinds(posten, begin, toen).body(json("id", contains(post.<String>path("id"))));
            sinds(posten, toen, null).body(json("id", contains(post.<String>path("id"))));
        }
    }

    @Test // section R: what did we say then?
    void wat_later_bleek_staat_niet_bij_een_gemeente_van_toen() {
        stelIn("sindsdien-gemeente");
        Instant begin = Instant.now();
        samenstelling("\"gemeenten\": [\"GM0736\"], \"zekerheid\": \"AFGELEID\"");
        Instant toen = Instant.now();
        samenstelling("\"onbekendReden\": \"bleek een vergissing\"");

        String regios = "/gemeenten/GM0736/regios?regio=sindsdien-gemeente";
        sinds(regios, begin, toen)
                .body(json("regio", contains("sindsdien-gemeente")))
                .body(json("vervallenOp", contains(nullValue())));
        sinds(regios, toen, toen).body(json("regio", not(hasItem("sindsdien-gemeente"))));
        sinds(regios, toen, null).body(json("vervallenOp", contains(notNullValue())));
    }

    @Test
    void een_stand_die_daarna_werd_bijgewerkt_was_toen_niet_gewijzigd() {
        Instant begin = Instant.now();
        neemOp("PILOT");
        Instant toen = Instant.now();
        neemOp("STRUCTUREEL_GEREALISEERD");

        for (String lijst : new String[] {
            "/regios/noord-en-oost-brabant/standen?periode=2018-H2&sort=-gewijzigdOp",
            "/standen?periode=2018-H2&regio=noord-en-oost-brabant"
        }) {
            sinds(lijst, toen, toen).body(json("regio", not(hasItem("noord-en-oost-brabant"))));
            sinds(lijst, begin, toen).body(json("regio", contains("noord-en-oost-brabant")));
            sinds(lijst, toen, null).body(json("regio", contains("noord-en-oost-brabant")));
        }
        sinds("/regios/noord-en-oost-brabant/standen?periode=2018-H1", begin, null)
                .body(json("regio", not(hasItem("noord-en-oost-brabant"))));
    }

    @Test // a finding is not kept: what it is about changed
    void een_bevinding_telt_mee_als_er_iets_is_vastgelegd_waar_zij_over_gaat() {
        Instant begin = Instant.now();
        stelIn("sindsdien-bevinding");
        Instant toen = Instant.now();

        String bevindingen = "/_integriteit?geldigOp=2023-06-01&soort=ZONDER_PROJECTLEIDER&pageSize=100";
        sinds(bevindingen, begin, null).body(json("regio", hasItem("sindsdien-bevinding")));
        sinds(bevindingen + "&regio=sindsdien-bevinding", toen, null)
                .body(json("regio", not(hasItem("sindsdien-bevinding"))));
        sinds(bevindingen + "&regio=sindsdien-bevinding", begin, begin)
                .body(json("regio", not(hasItem("sindsdien-bevinding"))));
        maak(programmateam(), "/projectleiderposten", """
                {"regio": "sindsdien-bevinding", "functie": "PROJECTLEIDER", "status": "VACANT",
                 "beginGeldigheid": "2023-01-01"}""");
        sinds(bevindingen, toen, null).body(json("regio", hasItem("sindsdien-bevinding")));
        String aantallen = "/_integriteit?geldigOp=2021-12-31&soort=AANTAL_WIJKT_AF";
        sinds(aantallen, Instant.EPOCH, null).body(json("indeling", contains("GHNT-30")));
        sinds(aantallen, begin, null).body(json("indeling", not(hasItem("GHNT-30"))));
    }

    @Test
    void een_element_van_het_kader_zegt_wat_er_sindsdien_van_is_vastgelegd() {
        Response thema = maak(programmateam(), "/kaderelementen", """
                {"code": "SINDSDIEN_THEMA", "soort": "THEMA", "omschrijving": {"volgnummer": 900, "naam": "Eerst",
                 "bovenliggend": "TRAUMASCREENING", "beginGeldigheid": "2020-01-01", "bron": {"document": "proef"}}}""");
        Instant toen = Instant.now();
        put(programmateam(), thema, "/kaderelementen/SINDSDIEN_THEMA", """
                {"volgnummer": 900, "naam": "Daarna", "bovenliggend": "TRAUMASCREENING",
                 "beginGeldigheid": "2022-01-01", "bron": {"document": "proef"}}""").statusCode(200);

        String verloop = "/kaderelementen/SINDSDIEN_THEMA/verloop";
        niemand().get(verloop + "?sort=-beginGeldigheid").then().body(json("naam", contains("Daarna", "Eerst")));
        niemand().get(verloop + "?geldigOp=2021-01-01").then().body(json("naam", contains("Eerst")));
        sinds(verloop + "?geldigOp=2022-01-01", toen, null).body(json("naam", contains("Daarna")));
        sinds(verloop, toen, toen).body(json("naam", not(hasItem("Eerst"))));
        assertThat(niemand().accept("text/csv").get(verloop).asString().lines()).hasSize(3);
    }

    private void neemOp(String mda) {
        standen.neemOp(
                "noord-en-oost-brabant",
                new Periode("2018-H2"),
                new StandBijdrage.Opgave(
                        Identifiers.next(),
                        1,
                        true,
                        Map.of("MDA_PLUS_PLUS", mda),
                        Instant.parse("2019-01-10T10:00:00Z")));
    }

    private static ValidatableResponse sinds(String lijst, Instant sinds, Instant moment) {
        var vraag = programmateam().queryParam("gewijzigdSinds", sinds.toString());
        if (moment != null) {
            vraag.queryParam("beschikbaarOp", moment.toString());
        }
        return vraag.get(lijst).then().statusCode(200);
    }

    private static void stelIn(String code) {
        vastleggen("{\"soort\": \"INSTELLING\", \"ingangsdatum\": \"2023-01-01\", \"opvolgers\": [{\"code\": \"" + code
                + "\", \"naam\": \"" + code + "\"}], %s}");
    }

    private static void samenstelling(String wat) {
        vastleggen("{\"soort\": \"SAMENSTELLING\", \"ingangsdatum\": \"2023-01-01\", \"regio\": \"sindsdien-gemeente\","
                + " \"samenstelling\": {" + wat + "}, %s}");
    }

    private static void vastleggen(String body) {
        maak(
                programmateam(),
                "/regiowijzigingen",
                body.formatted("\"reden\": \"proef\", \"bron\": {\"document\": \"proefbesluit\"}"));
    }
}

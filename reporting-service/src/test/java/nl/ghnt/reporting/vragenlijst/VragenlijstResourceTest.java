package nl.ghnt.reporting.vragenlijst;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.opties;
import static nl.ghnt.reporting.Ronde.partij;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.vraag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.reporting.Ronde;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VragenlijstResourceTest {

    private static final String PAD = "/reporting/v1/vragenlijsten";

    @Proves("R258")
    @Test
    void vrijgave_zonder_alle_akkoorden_noemt_wie_er_ontbreekt() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        Response metVws = akkoord(concept, concept.header("ETag"), "VWS");

        programmateam()
                .header("If-Match", metVws.header("ETag"))
                .post(pad(concept) + "/vrijgave")
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/akkoord-ontbreekt")))
                .body(json("reden", equalTo("akkoord.ontbreekt")))
                .body(json("ontbrekendePartijen", contains("CENTRUMGEMEENTEN_VROUWENOPVANG", "JENV", "VNG")));
    }

    @Proves("R258")
    @Test
    void een_partij_geeft_alleen_voor_zichzelf_akkoord() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        Partij[] partijen = Partij.values();

        for (Partij wie : partijen) {
            for (Partij voor : partijen) {
                if (wie != voor) {
                    geweigerd(partij(wie.name()), concept, voor);
                }
            }
        }
        for (String rol : List.of("programmateam", "opdrachtgever", "stuurgroep", "partij")) {
            geweigerd(as(rol), concept, Partij.VWS);
        }
        programmateam().get(pad(concept)).then().body(json("akkoorden", empty()));
    }

    @Test
    void na_vrijgave_verandert_er_niets_meer() {
        Response vrij = Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN));

        programmateam()
                .header("If-Match", vrij.header("ETag"))
                .body(Map.of("soort", "TOTAAL", "titel", "Anders", "vragen", Ronde.VRAGEN))
                .put(pad(vrij))
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("vergrendeld.vrijgegeven")));
        given().get(pad(vrij)).then().statusCode(200).body(json("titel", equalTo("Vragenlijst TOTAAL")));
    }

    @Test
    void wijzigen_van_de_vragen_laat_de_akkoorden_vervallen_en_van_de_titel_niet() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        Response akkoord = akkoord(concept, concept.header("ETag"), "VNG");

        Response titel = wijzig(akkoord, "Andere titel", Ronde.VRAGEN);
        Response vragen = wijzig(titel, "Andere titel", Ronde.VRAGEN.subList(0, 2));

        titel.then().body(json("akkoorden.partij", contains("VNG")));
        vragen.then().body(json("akkoorden", empty())).body(json("ontbrekendePartijen", hasSize(4)));
    }

    @Test
    void een_partij_is_een_keer_akkoord() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        Response akkoord = akkoord(concept, concept.header("ETag"), "JENV");

        partij("JENV")
                .header("If-Match", akkoord.header("ETag"))
                .body(Map.of("partij", "JENV"))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(409);
    }

    @Test
    void akkoord_geldt_voor_de_vragen_die_de_partij_zag() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        wijzig(concept, "Intussen gewijzigd", Ronde.VRAGEN.subList(0, 1));

        partij("VWS")
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("partij", "VWS"))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(412);
        partij("VWS")
                .body(Map.of("partij", "VWS"))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(428);
    }

    @Test
    void een_volgende_versie_begint_met_dezelfde_vragen_en_weet_waar_zij_vandaan_komt() {
        Response vrij = Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN));

        programmateam()
                .post(pad(vrij) + "/versies")
                .then()
                .statusCode(201)
                .body(json("versienummer", equalTo(2)))
                .body(json("vorigeVersie", equalTo(at(vrij, "id"))))
                .body(json("status", equalTo("CONCEPT")))
                .body(json("vragen.code", equalTo(at(vrij, "vragen.code"))))
                .body(json("akkoorden", empty()));
        programmateam()
                .post(pad(vrij) + "/versies")
                .then()
                .statusCode(409)
                .body(json("type", equalTo(probleem("versie-bestaat"))));
    }

    @Test // a removed or changed question must not shift answers over versions
    void een_vraag_die_van_soort_verandert_krijgt_een_nieuwe_code() {
        Response vrij = Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN));
        Response versie = programmateam().post(pad(vrij) + "/versies");

        inhoud(versie, "Nieuwe versie", List.of(vraag("fase", "TEKST", Map.of("vervangt", List.of("bestaat-niet")))))
                .then()
                .statusCode(400)
                .body(json("errors.code", containsInAnyOrder("vraag.soort-gewijzigd", "vraag.onbekend")))
                .body(json("errors.location", containsInAnyOrder("/vragen/0/soort", "/vragen/0/vervangt/0")));
        inhoud(versie, "Nieuwe versie", List.of(vraag("fase-tekst", "TEKST", Map.of("vervangt", List.of("fase")))))
                .then()
                .statusCode(200)
                .body(json("vragen[0].vervangt", contains("fase")));
    }

    @Test
    void alle_fouten_in_de_vragen_staan_in_een_antwoord() {
        programmateam()
                .body(Map.of(
                        "soort",
                        "TOTAAL",
                        "titel",
                        "Fout",
                        "vragen",
                        List.of(
                                vraag("a", "JA_NEE", Map.of("opties", opties("JA", "NEE"))),
                                vraag("a", "KEUZE", Map.of("opties", opties("X"))),
                                vraag(
                                        "fase",
                                        "KEUZE",
                                        Map.of(
                                                "gegeven",
                                                "FASE_KWALITEITSKADER",
                                                "opties",
                                                opties("ZELFSCAN", "KLAAR"))),
                                vraag("mda", "TEKST", Map.of("gegeven", "MDA_PLUS_PLUS")))))
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder(
                                "/vragen/0/opties",
                                "/vragen/1/code",
                                "/vragen/1/opties",
                                "/vragen/2/opties/1/code",
                                "/vragen/3/soort")));
    }

    @Test
    void vorm_van_de_invoer_wordt_in_een_keer_nagekeken() {
        programmateam()
                .body("{\"soort\":\"ENQUETE\",\"titel\":\"\",\"periode\":\"2021-H3\",\"vragen\":[{\"code\":\"Visie"
                        + " Werkwijze\",\"soort\":\"JA_NEE\"}],\"extra\":1}")
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder(
                                "/soort", "/titel", "/periode", "/vragen/0/code", "/vragen/0/tekst", "/extra")));
    }

    @Test
    void een_concept_bestaat_niet_voor_het_publiek() {
        Response concept = Ronde.vragenlijst("EVALUATIE", Ronde.VRAGEN);
        String id = at(concept, "id");

        given().get(pad(concept)).then().statusCode(404);
        given().queryParam("soort", "EVALUATIE")
                .queryParam("pageSize", 100)
                .get(PAD)
                .then()
                .statusCode(200)
                .body(json("id", not(hasItem(id))));
        as("kernteam").get(pad(concept)).then().statusCode(200);
        as("opdrachtgever")
                .queryParam("soort", "EVALUATIE")
                .queryParam("pageSize", 100)
                .get(PAD)
                .then()
                .body(json("id", hasItem(id)));
    }

    @Test
    void een_ingetrokken_vragenlijst_zegt_waarom() {
        Response vrij = Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN));

        Response in = programmateam()
                .header("If-Match", vrij.header("ETag"))
                .body(Map.of("reden", "Vervangen"))
                .post(pad(vrij) + "/intrekking");

        in.then()
                .statusCode(200)
                .body(json("status", equalTo("INGETROKKEN")))
                .body(json("intrekkingsreden", equalTo("Vervangen")));
        programmateam()
                .header("If-Match", in.header("ETag"))
                .body(Map.of("reden", "Nog eens"))
                .post(pad(vrij) + "/intrekking")
                .then()
                .statusCode(409);
    }

    @Test
    void alleen_het_programmateam_maakt_en_alleen_opdrachtgevers_en_programmateam_zijn_akkoord() {
        Map<String, Object> body = Map.of("soort", "TOTAAL", "titel", "x", "vragen", Ronde.VRAGEN);
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);

        given().contentType("application/json").body(body).post(PAD).then().statusCode(401);
        as("projectleider", "twente").body(body).post(PAD).then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.machine("reporting:schrijven"))
                .contentType("application/json")
                .body(body)
                .post(PAD)
                .then()
                .statusCode(403);
        as("kernteam")
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("partij", "VNG"))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(403);
        as("opdrachtgever")
                .header("If-Match", concept.header("ETag"))
                .post(pad(concept) + "/vrijgave")
                .then()
                .statusCode(403);
    }

    @Test
    void dezelfde_sleutel_maakt_een_vragenlijst() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("soort", "TOTAAL", "titel", "Een keer", "vragen", Ronde.VRAGEN);

        Response first =
                programmateam().header("Idempotency-Key", key).body(body).post(PAD);
        Response again =
                programmateam().header("Idempotency-Key", key).body(body).post(PAD);

        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body(json("id", equalTo(at(first, "id"))));
    }

    @Test
    void het_audittrail_zegt_wie_akkoord_gaf() {
        Response concept = Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN);
        akkoord(concept, concept.header("ETag"), "VNG");

        programmateam()
                .get(pad(concept) + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("vragenlijst.gemaakt", "vragenlijst.akkoord-gegeven")))
                .body(json("actor", contains("programmateam", "partij-VNG")));
        as("opdrachtgever").get(pad(concept) + "/audittrail").then().statusCode(403);
    }

    @Test
    void de_lijst_kan_op_wat_sinds_een_moment_is_gewijzigd() {
        given().queryParam("gewijzigdSinds", "2999-01-01T00:00:00Z")
                .get(PAD)
                .then()
                .header("X-Total-Count", "0");
        given().queryParam("sort", "kleur").get(PAD).then().statusCode(400);
    }

    @Test
    void standaard_is_een_vraag_verplicht_en_onbekend_geen_antwoord() {
        Ronde.vragenlijst("TOTAAL", List.of(vraag("a", "JA_NEE", Map.of())))
                .then()
                .body(json("vragen[0].verplicht", equalTo(true)))
                .body(json("vragen[0].onbekendToegestaan", equalTo(false)))
                .body(json("vragen[0].thema", nullValue()));
    }

    private static Response akkoord(Response concept, String etag, String partij) {
        return partij(partij)
                .header("If-Match", etag)
                .body(Map.of("partij", partij))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static void geweigerd(RequestSpecification wie, Response concept, Partij voor) {
        wie.header("If-Match", concept.header("ETag"))
                .body(Map.of("partij", voor))
                .post(pad(concept) + "/akkoorden")
                .then()
                .statusCode(403);
    }

    private static Response wijzig(Response before, String titel, List<Map<String, Object>> vragen) {
        return inhoud(before, titel, vragen).then().statusCode(200).extract().response();
    }

    private static Response inhoud(Response before, String titel, List<Map<String, Object>> vragen) {
        return programmateam()
                .header("If-Match", before.header("ETag"))
                .body(Map.of("soort", "TOTAAL", "titel", titel, "vragen", vragen))
                .put(pad(before));
    }

    private static String pad(Response vragenlijst) {
        return PAD + "/" + at(vragenlijst, "id");
    }

    private static String probleem(String code) {
        return "/reporting/v1/problemen/" + code;
    }
}

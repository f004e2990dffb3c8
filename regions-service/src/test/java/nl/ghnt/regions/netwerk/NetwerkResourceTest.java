package nl.ghnt.regions.netwerk;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class NetwerkResourceTest {

    private static final String NETWERKEN = "/netwerken";
    private static final String POLITIE = """
            {"organisatie": "Politie", "partnerorganisatie": "politie", "sector": "POLITIE"}""";
    private static final String GEMEENTE = """
            {"organisatie": "Zorgaanbieder (synthetisch)", "sector": "ZORG", "beginGeldigheid": "2021-03-01"}""";
    private static final String RECHTBANK = """
            {"organisatie": "Partner uit justitie (synthetisch)", "sector": "JUSTITIE", "eindeGeldigheid": "2022-01-01"}""";

    private static String gegevens(String... partners) {
        return """
                {"naam": "Netwerk (synthetisch)", "partners": [%s], "benutteStructuren": ["Veiligheidshuis"]}""".formatted(String.join(", ", partners));
    }

    private static Response netwerk(String regio, String soort, String... partners) {
        return maak(projectleider(regio), NETWERKEN, """
                {"regio": "%s", "soort": "%s", "beginGeldigheid": "2021-01-01", "gegevens": %s}""".formatted(regio, soort, gegevens(partners)));
    }

    private static String pad(Response netwerk) {
        return NETWERKEN + "/" + at(netwerk, "id");
    }

    @Proves({"R129", "R151", "R156", "R198"})
    @Test // two kinds, partners by sector over time, care, justice and police together
    void een_netwerk_verbindt_sectoren_en_zijn_partners_gelden_in_de_tijd() {
        String pad = pad(netwerk("twente", "BESTUURLIJK", POLITIE, GEMEENTE, RECHTBANK));

        niemand()
                .queryParam("geldigOp", "2021-06-01")
                .get(pad)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("sectoren", contains("ZORG", "POLITIE", "JUSTITIE")))
                .body(json("verbindtZorgJustitiePolitie", equalTo(true)))
                .body(json("benutteStructuren", contains("Veiligheidshuis")));
        niemand()
                .queryParam("geldigOp", "2022-06-01")
                .get(pad)
                .then()
                .body(json("partners.sector", containsInAnyOrder("ZORG", "POLITIE")))
                .body(json("verbindtZorgJustitiePolitie", equalTo(false)));
    }

    @Proves("R328")
    @Test
    void zonder_vastgelegde_partners_zijn_zij_onbekend_met_de_reden() {
        niemand()
                .get(pad(netwerk("drenthe", "INHOUDELIJK")))
                .then()
                .body(json("partners", nullValue()))
                .body(json("partnersOnbekendReden", notNullValue()))
                .body(json("verbindtZorgJustitiePolitie", nullValue()));
    }

    @Test
    void wat_eerder_over_partners_bekend_was_blijft_te_lezen() {
        Response netwerk = netwerk("zeeland", "BESTUURLIJK", POLITIE);
        Response gewijzigd = put(projectleider("zeeland"), netwerk, pad(netwerk), gegevens(GEMEENTE))
                .statusCode(200)
                .body(json("partners.sector", contains("ZORG")))
                .extract()
                .response();

        niemand()
                .queryParam("beschikbaarOp", (String) at(netwerk, "gewijzigdOp"))
                .get(pad(netwerk))
                .then()
                .statusCode(200)
                .body(json("partners.sector", contains("POLITIE")));
        put(projectleider("zeeland"), gewijzigd, pad(netwerk), gegevens(GEMEENTE, POLITIE))
                .statusCode(200)
                .body(json("partners", hasSize(2)));
        niemand().queryParam("sector", "POLITIE").get(NETWERKEN).then().body(json("regio", hasItem("zeeland")));
        niemand().queryParam("sector", "WELZIJN").get(NETWERKEN).then().body(json("regio", not(hasItem("zeeland"))));
    }

    @Proves("R129")
    @Test // n of N, those of which it is not on record named
    void de_dekking_noemt_de_regios_waarvan_een_netwerk_niet_is_vastgelegd() {
        netwerk("utrecht", "BESTUURLIJK");

        String deel = "soorten.find { it.soort == 'BESTUURLIJK' }.";
        niemand()
                .queryParam("geldigOp", "2021-02-01")
                .get(NETWERKEN + "/_dekking")
                .then()
                .statusCode(200)
                .body(json("populatie", equalTo(28)))
                .body(deel + "regios", hasItem("utrecht"))
                .body(deel + "onbekendeRegios.regio", not(hasItem("utrecht")))
                .body(deel + "onbekendeRegios.naam", hasItem("Flevoland"));
        niemand()
                .queryParam("geldigOp", "2020-12-31")
                .get(NETWERKEN + "/_dekking")
                .then()
                .body(deel + "aantal", equalTo(0))
                .body(deel + "onbekendeRegios", hasSize(28));
        niemand()
                .queryParam("geldigOp", "2018-12-31")
                .get(NETWERKEN + "/_dekking")
                .then()
                .body(json("populatie", nullValue()))
                .body(deel + "onbekendeRegios", nullValue());
    }

    @Test
    void een_regio_heeft_van_elke_soort_een_netwerk_tegelijk() {
        Response eerste = netwerk("haaglanden", "BESTUURLIJK");
        netwerk("haaglanden", "INHOUDELIJK");
        projectleider("haaglanden")
                .body("""
                        {"regio": "haaglanden", "soort": "BESTUURLIJK", "beginGeldigheid": "2023-01-01", "gegevens": %s}""".formatted(gegevens()))
                .post(NETWERKEN)
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/netwerk-bestaat-al")));

        post(projectleider("haaglanden"), eerste, pad(eerste) + "/beeindiging", "{\"eindeGeldigheid\": \"2020-01-01\"}")
                .statusCode(400)
                .body(json("errors.location", contains("/eindeGeldigheid")));
        Response beeindigd = post(
                        projectleider("haaglanden"),
                        eerste,
                        pad(eerste) + "/beeindiging",
                        "{\"eindeGeldigheid\": \"2022-01-01\"}")
                .statusCode(200)
                .extract()
                .response();
        post(
                        projectleider("haaglanden"),
                        beeindigd,
                        pad(eerste) + "/beeindiging",
                        "{\"eindeGeldigheid\": \"2022-02-01\"}")
                .statusCode(409)
                .body(json("type", endsWith("/netwerk-beeindigd")));
        niemand()
                .queryParam("geldigOp", "2022-01-01")
                .get("/regios/haaglanden/netwerken")
                .then()
                .statusCode(200)
                .body(json("soort", contains("INHOUDELIJK")));
        niemand().get("/regios/nergens/netwerken").then().statusCode(404);
    }

    @Proves("R135")
    @Test
    void alleen_de_eigen_regio_schrijft_met_de_versie_die_zij_zag() {
        Response netwerk = netwerk("groningen", "BESTUURLIJK");

        put(projectleider("drenthe"), netwerk, pad(netwerk), gegevens()).statusCode(403);
        put(programmateam(), netwerk, pad(netwerk), gegevens()).statusCode(403);
        projectleider("groningen").body(gegevens()).put(pad(netwerk)).then().statusCode(428);
        put(projectleider("groningen"), netwerk, pad(netwerk), gegevens(POLITIE))
                .statusCode(200);
        put(projectleider("groningen"), netwerk, pad(netwerk), gegevens()).statusCode(412);
        programmateam()
                .get(pad(netwerk) + "/audittrail")
                .then()
                .body(json("handeling", contains("netwerk.gewijzigd.v1", "netwerk.gewijzigd.v1")));
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        projectleider("flevoland")
                .body("""
                        {"soort": "GEZELLIG", "gegevens": {"naam": "", "benutteStructuren": [""],
                         "partners": [{"organisatie": "", "sector": "VERVOER", "persoon": "x"}]}}""")
                .post(NETWERKEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/regio",
                                "/soort",
                                "/beginGeldigheid",
                                "/gegevens/naam",
                                "/gegevens/benutteStructuren/0",
                                "/gegevens/partners/0/organisatie",
                                "/gegevens/partners/0/sector",
                                "/gegevens/partners/0/persoon")));
        projectleider("flevoland")
                .body("""
                        {"regio": "flevoland", "soort": "BESTUURLIJK", "beginGeldigheid": "2021-01-01", "gegevens": %s}""".formatted(gegevens(POLITIE.replace("\"politie\"", "\"marine\""))))
                .post(NETWERKEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/gegevens/partners")));
    }

    @Proves("R152")
    @Test // the five named at the development agenda 'Veiligheid Voorop'
    void de_vijf_partners_van_veiligheid_voorop_zijn_bekend_met_hun_bron() {
        niemand()
                .get("/partnerorganisaties")
                .then()
                .statusCode(200)
                .body(json(
                        "naam",
                        containsInAnyOrder(
                                "Politie", "OM", "Raad voor de Kinderbescherming", "Reclassering", "Veilig Thuis")))
                .body("find { it.code == 'om' }.sector", nullValue())
                .body("find { it.code == 'om' }.sectorOnbekendReden", notNullValue())
                .body(json("bron.document", hasItem("voortgang")));
        niemand().get("/partnerorganisaties/veilig-thuis").then().statusCode(200);
    }

    @Proves({"R149", "R150"})
    @Test
    void de_sectoren_zijn_die_van_het_kader() throws IOException {
        try (InputStream bestand = getClass().getResourceAsStream("/programma/kader.json")) {
            assertThat(new ObjectMapper().readTree(bestand).get("partnersectoren"))
                    .extracting((JsonNode sector) -> sector.get("code").asText())
                    .containsExactlyElementsOf(Arrays.stream(Partnersector.values())
                            .map(Enum::name)
                            .toList());
        }
    }

    @Test
    void een_lijst_een_netwerk_en_de_dekking_kosten_weinig_opdrachten_aan_de_database() {
        String pad = pad(netwerk("kennemerland", "BESTUURLIJK", POLITIE));

        assertThat(Statements.during(() -> niemand().queryParam("pageSize", 1).get(NETWERKEN)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> niemand().get(pad))).isEqualTo(1);
        assertThat(Statements.during(() -> niemand().get(NETWERKEN + "/_dekking")))
                .isLessThanOrEqualTo(4);
    }

    @Proves("R129")
    @Test // a network that was ended held on by what was known before
    void een_netwerk_dat_later_is_beeindigd_gold_volgens_wat_toen_bekend_was_nog() {
        Response netwerk = netwerk("ijsselland", "INHOUDELIJK", POLITIE);
        String id = at(netwerk, "id");
        post(projectleider("ijsselland"), netwerk, pad(netwerk) + "/beeindiging", """
                {"eindeGeldigheid": "2021-02-01"}""")
                .statusCode(200);

        niemand()
                .queryParam("geldigOp", "2021-06-01")
                .queryParam("beschikbaarOp", netwerk.<String>path("gewijzigdOp"))
                .get(NETWERKEN)
                .then()
                .body(json("id", hasItem(id)));
        niemand().queryParam("geldigOp", "2021-06-01").get(NETWERKEN).then().body(json("id", not(hasItem(id))));
        niemand()
                .queryParam("beschikbaarOp", netwerk.<String>path("gewijzigdOp"))
                .get(pad(netwerk))
                .then()
                .body(json("eindeGeldigheid", nullValue()));
    }
}

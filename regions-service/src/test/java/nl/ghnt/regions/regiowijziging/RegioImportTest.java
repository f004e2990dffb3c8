package nl.ghnt.regions.regiowijziging;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Works on regions of its own that begin in 2023, so that the register of the programme stays as it is. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegioImportTest {

    private static final String REGIOS = "/regions/v1/regios/_import";
    private static final String SAMENSTELLINGEN = "/regions/v1/samenstellingen/_import";
    private static final String BRON = "\"bron\": {\"document\": \"proefbestand\"}";

    @Inject
    DataSource database;

    @Test
    void regels_uit_een_nederlandse_excel_worden_net_zo_gelezen() {
        String csv = "\uFEFFcode;naam;schrijfwijzen.1;schrijfwijzen.2;beginGeldigheid;bron.document\r\n"
                + "proef-blad;Bladdorp;Blad Dorp;;2023-01-01;proefbestand\r\n"
                + "PROEF;;;;2023-02-30;proefbestand\r\n";
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType("text/csv;charset=UTF-8")
                .body(csv)
                .queryParam("proefdraaien", true)
                .post(REGIOS)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/1/beginGeldigheid")));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType("text/csv;charset=UTF-8")
                .body(csv.substring(1, csv.indexOf("PROEF")).replace(';', ','))
                .queryParam("proefdraaien", true)
                .post(REGIOS)
                .then()
                .statusCode(200)
                .body(json("regels.uitkomst", contains("NIEUW")));
    }

    @Test // API: bulk, checked first, then all or none, and twice is once
    void eerst_op_proef_dan_echt_en_de_tweede_keer_verandert_er_niets() throws SQLException {
        String lijst = """
                [{"code": "proef-lees-a", "naam": "Leesdorp", "schrijfwijzen": ["Lees Dorp aan Zee"],
                  "grondslag": "VEILIG_THUIS", "grondslagZekerheid": "ZEKER", "beginGeldigheid": "2023-01-01", %1$s},
                 {"code": "proef-lees-b", "naam": "Schrijfdorp", "beginGeldigheid": "2023-01-01",
                  "eindeGeldigheid": "2025-01-01", %1$s}]""".formatted(BRON);
        String ervoor = stand();
        lees(REGIOS, lijst, true)
                .statusCode(200)
                .body(json("proefdraaien", equalTo(true)))
                .body(json("nieuw", equalTo(2)))
                .body(json("regels.uitkomst", contains("NIEUW", "NIEUW")));
        assertThat(stand()).as("a trial changes nothing").isEqualTo(ervoor);

        lees(REGIOS, lijst, false)
                .statusCode(200)
                .body(json("proefdraaien", equalTo(false)))
                .body(json("nieuw", equalTo(2)));
        given().queryParam("geldigOp", "2023-06-01")
                .get("/regions/v1/regios/proef-lees-a")
                .then()
                .statusCode(200)
                .body(json("naam", equalTo("Leesdorp")))
                .body(json("namen.naam", contains("Leesdorp", "Lees Dorp aan Zee")))
                .body(json("grondslag.soort", equalTo("VEILIG_THUIS")))
                .body(json("grondslag.bron.document", equalTo("proefbestand")));
        given().get("/regions/v1/regios/proef-lees-b")
                .then()
                .statusCode(200)
                .body(json("eindeGeldigheid", equalTo("2025-01-01")));

        String erna = stand();
        lees(REGIOS, lijst, false)
                .statusCode(200)
                .body(json("ongewijzigd", equalTo(2)))
                .body(json("regels.uitkomst", contains("ONGEWIJZIGD", "ONGEWIJZIGD")));
        assertThat(stand()).as("the second time changes nothing").isEqualTo(erna);
    }

    @Test
    void van_een_bestaande_regio_wijzigt_alleen_wat_anders_is() {
        lees(REGIOS, regio("proef-lees-c", "Oudleesdorp", "2023-01-01"), false).statusCode(200);
        lees(REGIOS, regio("proef-lees-c", "Nieuwleesdorp", "2024-01-01"), false)
                .statusCode(200)
                .body(json("regels.uitkomst", contains("GEWIJZIGD")));
        given().queryParam("regio", "proef-lees-c")
                .get("/regions/v1/regiowijzigingen")
                .then()
                .statusCode(200)
                .body(json("soort", contains("INSTELLING", "HERNOEMING")));
    }

    @Test // every fault of every line, with the line it stands in
    void alle_fouten_van_alle_regels_staan_in_het_verslag() {
        String lijst = """
                [{"code": "FOUT!", "naam": " ", "beginGeldigheid": null, %1$s},
                 {"code": "proef-lees-d", "naam": "Twente", "beginGeldigheid": "2023-01-01", %1$s},
                 {"code": "proef-lees-e", "naam": "Goeddorp", "beginGeldigheid": "2023-01-01", %1$s},
                 {"code": "twente", "naam": "Twente", "beginGeldigheid": "2018-06-01", %1$s},
                 {"code": "proef-lees-e", "naam": "Goeddorp", "beginGeldigheid": "2023-01-01", %1$s}]""".formatted(BRON);
        lees(REGIOS, lijst, true)
                .statusCode(200)
                .body(json("regels.regel", contains(1, 2, 3, 4, 5)))
                .body(json("regels.uitkomst", contains("FOUT", "FOUT", "NIEUW", "FOUT", "ONGEWIJZIGD")))
                .body(json("regels[0].fouten.locatie", hasItems("/0/code", "/0/naam", "/0/beginGeldigheid")))
                .body(json("regels[1].fouten.code", contains("naam-in-gebruik")))
                .body(json("regels[3].fouten.code", contains("ingang-voor-begin")));
    }

    @Test
    void met_een_fout_gaat_er_zonder_proefdraaien_niets_door() throws SQLException {
        String lijst = """
                [{"code": "proef-lees-f", "naam": "Halfdorp", "beginGeldigheid": "2023-01-01", %1$s},
                 {"code": "proef-lees-g", "naam": "Zeeland", "beginGeldigheid": "2023-01-01", %1$s}]""".formatted(BRON);
        String ervoor = stand();
        lees(REGIOS, lijst, false)
                .statusCode(409)
                .body(json("type", endsWith("/import-niet-doorgevoerd")))
                .body(json("regels.uitkomst", contains("NIEUW", "FOUT")))
                .body(json("regels[1].fouten.code", contains("naam-in-gebruik")));
        assertThat(stand()).isEqualTo(ervoor);
    }

    @Proves({"R132", "R324"})
    @Test // every spelling leads to the region; : compositions with certainty and source
    void een_samenstelling_noemt_de_regio_in_een_bekende_schrijfwijze() throws SQLException {
        lees(REGIOS, regio("proef-lees-h", "Polderdorp", "2023-01-01"), false).statusCode(200);
        String lijst = """
                [{"regio": "POLDER-DORP", "gemeenten": ["GM0034", "GM0171"], "zekerheid": "ZEKER",
                  "beginGeldigheid": "2023-02-01", %s}]""".formatted(BRON);
        lees(SAMENSTELLINGEN, lijst, true).statusCode(200).body(json("regels.uitkomst", contains("NIEUW")));
        lees(SAMENSTELLINGEN, lijst, false).statusCode(200).body(json("regels.uitkomst", contains("NIEUW")));
        given().queryParam("geldigOp", "2023-06-01")
                .get("/regions/v1/regios/proef-lees-h/gemeenten")
                .then()
                .statusCode(200)
                .body(json("code", containsInAnyOrder("GM0034", "GM0171")))
                .body(json("[0].bron.document", equalTo("proefbestand")));
        String erna = stand();
        lees(SAMENSTELLINGEN, lijst, false).statusCode(200).body(json("regels.uitkomst", contains("ONGEWIJZIGD")));
        assertThat(stand()).isEqualTo(erna);
        lees(SAMENSTELLINGEN, lijst.replace(", \"GM0171\"", ""), true)
                .statusCode(200)
                .body(json("regels.uitkomst", contains("GEWIJZIGD")));
    }

    @Test
    void een_samenstelling_die_niet_kan_zegt_waarom() {
        String lijst = """
                [{"regio": "Nergenshuizen", "gemeenten": ["GM0034"], "zekerheid": "ZEKER", "beginGeldigheid": "2021-06-01", %1$s},
                 {"regio": "Drente", "gemeenten": ["GM0034"], "zekerheid": "ZEKER", "beginGeldigheid": "2021-06-01", %1$s},
                 {"regio": "twente", "gemeenten": ["GM0034"], "zekerheid": "ZEKER", "beginGeldigheid": "2021-06-01", %1$s},
                 {"regio": "twente", "zekerheid": "ZEKER", "beginGeldigheid": "2021-06-01", %1$s},
                 {"regio": "twente", "gemeenten": ["GM9999", "X"], "zekerheid": "ZEKER", "beginGeldigheid": "2021-06-01", %1$s}]""".formatted(BRON);
        lees(SAMENSTELLINGEN, lijst, true)
                .statusCode(200)
                .body(json("fout", equalTo(5)))
                .body(json("regels[0].fouten.code", contains("regio-onbekend")))
                .body(json("regels[1].fouten[0].detail", containsString("drenthe")))
                .body(json("regels[2].fouten.code", contains("gemeente-in-andere-regio")))
                .body(json("regels[3].fouten.code", contains("bekend-of-reden")))
                .body(json("regels[4].fouten.locatie", contains("/4/gemeenten/1")));
    }

    @Test
    void er_gaan_ten_hoogste_duizend_regels_in_een_keer() {
        lees(REGIOS, "[" + String.join(",", Collections.nCopies(1001, "{}")) + "]", true)
                .statusCode(400)
                .body(json("errors.code", contains("lengte")));
        lees(REGIOS, "[]", true).statusCode(400);
        String duizend = IntStream.range(0, 1000)
                .mapToObj(n -> regio("proef-veel-" + n, "Veeldorp " + n, "2023-01-01"))
                .map(lijst -> lijst.substring(1, lijst.length() - 1))
                .collect(Collectors.joining(",", "[", "]"));
        lees(REGIOS, duizend, true)
                .statusCode(200)
                .body(json("nieuw", equalTo(1000)))
                .body(json("regels", hasSize(1000)));
    }

    @Test
    void dezelfde_sleutel_leest_een_keer_in() {
        String sleutel = UUID.randomUUID().toString();
        String lijst = regio("proef-lees-i", "Sleuteldorp", "2023-01-01");
        for (int keer = 0; keer < 2; keer++) {
            given().auth()
                    .oauth2(TestTokens.user("programmateam"))
                    .header("Idempotency-Key", sleutel)
                    .contentType(ContentType.JSON)
                    .body(lijst)
                    .post(REGIOS)
                    .then()
                    .statusCode(200)
                    .body(json("regels.uitkomst", contains("NIEUW")));
        }
    }

    @Test
    void alleen_het_programmateam_leest_in() {
        for (String path : new String[] {REGIOS, SAMENSTELLINGEN}) {
            given().contentType(ContentType.JSON).body("[]").post(path).then().statusCode(401);
            given().auth()
                    .oauth2(TestTokens.user("projectleider", "twente"))
                    .contentType(ContentType.JSON)
                    .body("[]")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
    }

    private static String regio(String code, String naam, String begin) {
        return "[{\"code\": \"" + code + "\", \"naam\": \"" + naam + "\", \"beginGeldigheid\": \"" + begin + "\", "
                + BRON + "}]";
    }

    private static ValidatableResponse lees(String path, String body, boolean proefdraaien) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .queryParam("proefdraaien", proefdraaien)
                .body(body)
                .post(path)
                .then();
    }

    /** How much there is of everything that an import may touch. */
    private String stand() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select concat_ws(' ', (select count(*) from regio), (select count(*) from regio_naam),
                            (select count(*) from regio_grondslag), (select count(*) from regio_samenstelling),
                            (select count(*) from regiowijziging), (select count(*) from outbox_event),
                            (select count(*) from audit_record))""")) {
            row.next();
            return row.getString(1);
        }
    }
}

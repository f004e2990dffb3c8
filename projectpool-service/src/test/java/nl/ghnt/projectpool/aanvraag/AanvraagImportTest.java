package nl.ghnt.projectpool.aanvraag;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.aanvragen;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.blad;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.gesloten;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.lees;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.proef;
import static nl.ghnt.projectpool.aanvraag.Inlezingen.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.besluit.Besluiten;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AanvraagImportTest {

    private static final String BASIS = "/projectpool/v1";
    private static final String TEAM = TestTokens.user("programmateam");
    private static final int VEEL = 500;

    // what the round, the themes, the target groups, the regions and their spellings, and what came in before take to
    // read,
    // and the numbers; the rows go in batches of a hundred
    private static final long VAST = 9;
    private static final long STAPELS = 2;

    @Inject
    DataSource database;

    @Test // API: bulk, checked first, then all or none, and twice is once
    void eerst_op_proef_dan_echt_en_de_tweede_keer_verandert_er_niets() throws SQLException {
        String ronde = gesloten();
        List<Object> regels = List.of(regel("POST-1"), regel("POST-2"));
        String ervoor = stand();
        proef(ronde, regels)
                .statusCode(200)
                .body(json("proefdraaien", equalTo(true)))
                .body(json("regels.uitkomst", contains("NIEUW", "NIEUW")))
                .body(json("regels[0].waarschuwingen.locatie", contains("/0/documenten/BEGROTING")))
                .body(json("regels[1].waarschuwingen.code", contains("document.ontbreekt")));
        assertThat(stand()).as("a trial changes nothing, and takes no number").isEqualTo(ervoor);

        lees(ronde, regels).statusCode(200).body(json("nieuw", equalTo(2)));
        String erna = stand();
        lees(ronde, regels)
                .statusCode(200)
                .body(json("ongewijzigd", equalTo(2)))
                .body(json("regels[0].waarschuwingen", empty()));
        lees(
                        ronde,
                        List.of(regel(
                                " POST-2 ",
                                "posten",
                                List.of(Map.of("omschrijving", "Projectleiding", "bedrag", 45000.00)))))
                .statusCode(200)
                .body(json("regels.uitkomst", contains("ONGEWIJZIGD")));
        assertThat(stand()).as("the second time changes nothing").isEqualTo(erna);
    }

    @Proves({"R302", "R309", "R313", "R314", "R315"})
    @Test
    void wat_is_ingelezen_is_ingediend_zoals_elke_andere_en_zegt_waar_het_vandaan_komt() throws SQLException {
        String ronde = gesloten();
        lees(ronde, List.of(regel("POST-1"))).statusCode(200);
        Response lijst = aanvragen(ronde);
        lijst.then()
                .body(json("kenmerk", contains("POST-1")))
                .body(json("status", contains("INGEDIEND")))
                .body(json("bedrag", contains(40000.0)))
                .body(json("synthetisch", contains(true)))
                .body(json("ingediendOp", contains(Inlezingen.ONTVANGEN.toString())))
                .body(json("[0].regios", contains("gelderland-zuid", "ijsselland")));
        String pad = BASIS + "/aanvragen/" + lijst.jsonPath().getString("[0].id");
        als(TEAM)
                .get(pad)
                .then()
                .statusCode(200)
                .body(json("inlezing.kenmerk", equalTo("POST-1")))
                .body(json("inlezing.ontvangenOp", equalTo(Inlezingen.ONTVANGEN.toString())))
                .body(json("inhoud.kern.titel", equalTo("Synthetisch project per post")))
                .body(json("inhoud.deelnemers.regio", contains("gelderland-zuid", "ijsselland")))
                .body(json("inhoud.onderdelen.code", contains("AANPAK")))
                .body(json("mogelijk", contains("AANVULLING_VRAGEN")));
        als(Aanvragen.token()).get(pad).then().statusCode(200).body(json("ontbreekt", empty()));
        als(TEAM)
                .get(pad + "/audittrail")
                .then()
                .body(json("handeling", contains("aanvraag.ingelezen", "aanvraag.ingediend.v1")))
                .body(json("rollen[0]", contains("programmateam")));
        als(TEAM)
                .get(BASIS + "/aanvraagrondes/" + ronde + "/rangorde")
                .then()
                .body(json("nummer", contains(lijst.jsonPath().getInt("[0].nummer"))));
        als(TEAM)
                .get(BASIS + "/aanvraagrondes/" + ronde + "/overzicht")
                .then()
                .statusCode(200)
                .body(containsString("40000"));
        assertThat(tel(
                        "select count(*) from outbox_event where type = 'aanvraag.ingediend.v1' and data ->> 'aanvraagronde' = '"
                                + ronde + "'"))
                .isEqualTo(1);
    }

    @Test
    void alle_fouten_van_alle_rijen_staan_in_het_verslag_en_niets_gaat_door() throws SQLException {
        String ronde = gesloten();
        List<Object> regels = List.of(
                regel("POST-1", "titel", null),
                regel("POST-2", "deelnemers", List.of(Map.of("regio", "nergens", "aandeel", 40000))),
                regel("POST-3"),
                regel("POST-3"),
                regel("POST-4", "gemeente", "=cmd|' /C calc'!A0"),
                regel("POST-5", "ontvangenOp", "2020-01-01T00:00:00Z"),
                regel("POST-6", "titel", "x".repeat(200_000)),
                regel("  "));
        String ervoor = stand();
        lees(ronde, regels)
                .statusCode(409)
                .body(json("type", endsWith("/import-niet-doorgevoerd")))
                .body(json(
                        "regels.uitkomst", contains("FOUT", "FOUT", "NIEUW", "FOUT", "FOUT", "FOUT", "FOUT", "FOUT")))
                .body(json("regels[0].fouten.locatie", contains("/0/titel")))
                .body(json("regels[1].fouten.locatie", contains("/1/deelnemers/0/regio")))
                .body(json("regels[3].fouten.code", contains("regel.dubbel")))
                .body(json("regels[3].fouten.detail", contains(startsWith("Regel 3 gaat ook over kenmerk 'POST-3'"))))
                .body(json("regels[4].fouten.locatie", contains("/4/gemeente")))
                .body(json("regels[5].fouten.locatie", contains("/5/ontvangenOp")))
                .body(json("regels[6].fouten.code", contains("lengte")))
                .body(json("regels[7].fouten.locatie", contains("/7/kenmerk")));
        assertThat(stand()).isEqualTo(ervoor);
    }

    @Test // what was submitted stands; who wrote it is asked
    void een_kenmerk_dat_nu_iets_anders_zegt_is_fout() throws SQLException {
        String ronde = gesloten();
        lees(ronde, List.of(regel("POST-1"))).statusCode(200);
        String ervoor = stand();
        lees(ronde, List.of(regel("POST-1", "titel", "Anders"), regel("POST-2")))
                .statusCode(409)
                .body(json("regels.uitkomst", contains("FOUT", "NIEUW")))
                .body(json("regels[0].fouten.code", contains("aanvraag-ingelezen")));
        for (Map.Entry<String, Object> anders : Map.<String, Object>of(
                        "gemeente",
                        "GM0193",
                        "synthetisch",
                        false,
                        "ontvangenOp",
                        Inlezingen.ONTVANGEN.minusSeconds(1).toString())
                .entrySet()) {
            proef(ronde, List.of(regel("POST-1", anders.getKey(), anders.getValue())))
                    .body(json("regels.uitkomst", contains("FOUT")));
        }
        assertThat(stand()).isEqualTo(ervoor);
        lees(gesloten(), List.of(regel("POST-1", "titel", "Anders"))).statusCode(200); // of another round
    }

    @Test
    void alleen_een_ronde_die_gesloten_is_en_niet_beslist_neemt_ze_op() {
        List<Object> regels = List.of(regel("POST-1"));
        String open = at(Ronden.geopend(Ronden.opzet("nog open")), "id");
        String concept = at(Ronden.maak(Ronden.opzet("concept")), "id");
        Response beschikking = Besluiten.toegekend();
        Besluiten.rondAf(beschikking);
        for (Map.Entry<String, String> ronde : Map.of(
                        open, "OPEN", concept, "CONCEPT", at(beschikking, "ronde"), "BESLOTEN")
                .entrySet()) {
            proef(ronde.getKey(), regels)
                    .statusCode(409)
                    .body(json("type", endsWith("/ronde-stap")))
                    .body(json("huidigeStatus", equalTo(ronde.getValue())));
        }
        proef("00000000-0000-4000-8000-000000000000", regels).statusCode(404);
    }

    @Test
    void alleen_het_programmateam_leest_in_en_niemand_voor_zijn_eigen_gemeente() {
        String ronde = gesloten();
        List<Object> regels = List.of(regel("POST-1"), regel("POST-2", "gemeente", "GM0193"));
        given().contentType(ContentType.JSON)
                .body(regels)
                .post(BASIS + Inlezingen.pad(ronde))
                .then()
                .statusCode(401);
        for (String ander : List.of(
                Aanvragen.token(),
                TestTokens.user("beheerder"),
                TestTokens.user("opdrachtgever"),
                TestTokens.user("beoordelaar"))) {
            Inlezingen.stuur(ander, ronde, regels, true).statusCode(403);
        }
        // the one that applies, in the second row, and one that takes part by name
        for (String gemeente : List.of("GM0193", "GM0268")) {
            Inlezingen.stuur(TestTokens.claiming("programmateam", "gemeente", gemeente), ronde, regels, true)
                    .statusCode(403)
                    .body(json("detail", containsString(gemeente)));
        }
        Inlezingen.stuur(TestTokens.claiming("programmateam", "gemeente", "GM0034"), ronde, regels, true)
                .statusCode(200);
    }

    @Proves("R315")
    @Test // byte order mark, semicolons, decimal commas, yes and no, and rows that were emptied
    void een_blad_uit_een_nederlands_rekenblad_wordt_gelezen() {
        String ronde = gesloten();
        blad(ronde, "\uFEFF" + KOP + rij("POST-1", "=cmd|' /C calc'!A0", "30000,50") + ";".repeat(19) + "\r\n", false)
                .statusCode(200)
                .body(json("regels.regel", contains(2)))
                .body(json("regels.uitkomst", contains("NIEUW")));
        Response lijst = aanvragen(ronde);
        lijst.then()
                .body(json("titel", contains("=cmd|' /C calc'!A0")))
                .body(json("synthetisch", contains(true)))
                .body(json("bedrag", contains(30000.5)));
        als(TEAM)
                .get(BASIS + "/aanvragen/" + lijst.jsonPath().getString("[0].id"))
                .then()
                .body(json("inhoud.deelnemers.regio", contains("gelderland-zuid")))
                .body(json("inhoud.onderdelen.tekst", contains("Stap voor stap; en dan \"klaar\".")));
        als(TEAM)
                .queryParam("ronde", ronde)
                .accept("text/csv")
                .get(Aanvragen.AANVRAGEN)
                .then()
                .body(containsString("'=cmd|")); // a spreadsheet that opens it runs nothing
    }

    @Test
    void een_fout_in_een_blad_noemt_rij_en_plaats() {
        String ronde = gesloten();
        blad(ronde, KOP + rij("POST-1", "Titel", "30000,50") + rij("POST-2", "", "30.000,50"), true)
                .statusCode(400)
                .body(json("errors.location", hasItem("/1/posten/0/bedrag")))
                .body(json("errors.detail", hasItem(startsWith("Rij 3: "))));
        blad(ronde, KOP + ";".repeat(19) + "\r\n" + rij("POST-2", "", "30000,50"), true)
                .statusCode(200)
                .body(json("regels.regel", contains(3)))
                .body(json("regels[0].fouten.locatie", contains("/0/titel")));
        blad(ronde, KOP.replace("impuls", "impulz") + rij("POST-1", "Titel", "30000,50"), true)
                .statusCode(400)
                .body(json("errors.detail", hasItem(containsString("'impulz'"))));
    }

    @Test
    void wat_te_groot_is_wordt_geweigerd_voor_er_iets_mee_gebeurt() {
        String ronde = gesloten();
        proef(ronde, List.of(regel("POST-1", "titel", "x".repeat(1_048_576)))).statusCode(413);
        blad(ronde, "kenmerk\r\n" + "POST\r\n".repeat(100_000), true)
                .statusCode(400)
                .body(json("errors.code", hasItem("lengte")));
        proef(ronde, "[" + String.join(",", Collections.nCopies(100_000, "{}")) + "]")
                .statusCode(400)
                .body(json("errors.code", hasItem("lengte")));
        proef(ronde, List.of()).statusCode(400);
        proef(ronde, List.of(regel("POST-1", "titel", "nul\u0000teken"))).statusCode(400);
        proef(ronde, List.of(regel("POST-1", "documenten", List.of()))).statusCode(400);
    }

    @Test
    void vijfhonderd_rijen_gaan_in_stapels() throws SQLException {
        String ronde = gesloten();
        List<Map<String, Object>> regels =
                IntStream.range(0, VEEL).mapToObj(n -> regel("POST-" + n)).toList();
        long gevraagd =
                Statements.during(() -> lees(ronde, regels).statusCode(200).body(json("nieuw", equalTo(VEEL))));
        assertThat(gevraagd).isLessThanOrEqualTo(VAST + STAPELS);
        assertThat(tel("select count(distinct nummer) from aanvraag where ronde = '" + ronde
                        + "' and status = 'INGEDIEND'"))
                .isEqualTo(VEEL);
        lees(ronde, regels).statusCode(200).body(json("ongewijzigd", equalTo(VEEL)));
    }

    @Test // it asks about what it says; the documents stayed where it was received
    void een_aanvulling_kan_worden_beantwoord_zonder_de_documenten() {
        String ronde = gesloten();
        lees(ronde, List.of(regel("POST-1"))).statusCode(200);
        Response gevraagd = Aanvragen.vraag(
                als(TEAM)
                        .get(BASIS + "/aanvragen/" + aanvragen(ronde).jsonPath().getString("[0].id")),
                "kern");
        Response eigen = Aanvragen.lees(gevraagd);
        eigen.then().body(json("ontbreekt", empty())).body(json("mogelijk", contains("BEWERKEN", "INTREKKEN")));
        Aanvragen.bewaar(eigen, "kern", Aanvragen.kern("Met antwoord"), Aanvragen.etag(eigen, "kern"))
                .statusCode(200);
        Aanvragen.dienIn(Aanvragen.lees(gevraagd))
                .statusCode(200)
                .body(json("versie", equalTo(2)))
                .body(json("inlezing.kenmerk", equalTo("POST-1")));
        lees(ronde, List.of(regel("POST-1"))).statusCode(200).body(json("ongewijzigd", equalTo(1)));
        als(TEAM)
                .get(Aanvragen.pad(gevraagd) + "/versies")
                .then()
                .body(json("nummer", contains(1, 2)))
                .body(json("[1].verschillen.plaats", contains("/kern/titel")));
    }

    @Test
    void wie_hier_aanvroeg_heeft_geen_kenmerk() {
        String ronde = Aanvragen.ronde();
        Response aanvraag = Aanvragen.ingediend(ronde);
        aanvragen(ronde).then().body(json("kenmerk", everyItem(nullValue()))).body(json("$", hasSize(1)));
        Aanvragen.lees(aanvraag).then().body(json("inlezing", nullValue()));
    }

    private static final String KOP =
            "kenmerk;ontvangenOp;gemeente;synthetisch;titel;impuls;actielijn;themas.1;themas.2;"
                    + "begin;einde;deelnemers.1.regio;deelnemers.1.aandeel;posten.1.omschrijving;posten.1.bedrag;"
                    + "planning.1.omschrijving;planning.1.begin;planning.1.einde;onderdelen.AANPAK\r\n";

    /** A row in which one region asks all. */
    private static String rij(String kenmerk, String titel, String bedrag) {
        return String.join(
                        ";",
                        kenmerk,
                        Inlezingen.ONTVANGEN.toString(),
                        "GM0153",
                        "WAAR",
                        titel,
                        "VERDIEPING",
                        "2",
                        "PLEGERAANPAK",
                        "",
                        "2027-02-01",
                        "2028-01-31",
                        "gelderland zuid",
                        bedrag,
                        "Alles",
                        bedrag,
                        "Start",
                        "2027-02-01",
                        "2027-03-31",
                        "\"Stap voor stap; en dan \"\"klaar\"\".\"")
                + "\r\n";
    }

    /** How much there is of all that is written, and the last number. */
    private String stand() throws SQLException {
        return vraag("""
                select concat_ws(' ', (select count(*) from aanvraag), (select count(*) from aanvraagversie),
                    (select count(*) from outbox_event), (select count(*) from audit_record),
                    (select last_value from aanvraagnummer))""");
    }

    private int tel(String sql) throws SQLException {
        return Integer.parseInt(vraag(sql));
    }

    private String vraag(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

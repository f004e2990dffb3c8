package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.regio.Regios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications that came in elsewhere, from a spreadsheet. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class InleesTest {

    private static final String TEAM = TestTokens.user("programmateam");
    private static final String ONTVANGEN = Instant.now()
            .minus(1, ChronoUnit.HOURS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private static final String KOP = "kenmerk;gemeente;ontvangenOp;synthetisch;kern.titel;kern.impuls;kern.actielijn;"
            + "kern.themas.1;kern.begin;kern.einde;deelnemers.1.regio;deelnemers.1.aandeel;deelnemers.2.regio;"
            + "deelnemers.2.aandeel;begroting.posten.1.omschrijving;begroting.posten.1.bedrag;"
            + "planning.1.omschrijving;planning.1.begin;planning.1.einde;onderdelen.1.code;onderdelen.1.tekst\n";

    @BeforeEach
    void register() {
        Regios.vertel("gelderland-zuid", "Gelderland-Zuid");
        Regios.vertel("ijsselland", "IJsselland");
    }

    @Proves({"F48", "R315"}) // any spelling that the register knows
    @Test
    void een_rekenblad_wordt_op_proef_nagegaan_en_dan_ingelezen_en_een_tweede_keer_verandert_niets() {
        String ronde = Beoordelingen.gesloten(1);
        String blad = "\uFEFF" + KOP + regel("A-1", "Gelderland Zuid", "30000,50", "30000,50") + "\n"
                + regel("A-2", "ijsselland", "26000", "26000");
        leesIn(ronde, blad, true)
                .statusCode(200)
                .body(json("nieuw", equalTo(2)))
                .body(json("fout", equalTo(0)));
        assertThat(titels(ronde)).hasSize(1); // on trial nothing changes

        leesIn(ronde, blad, false).statusCode(200).body(json("nieuw", equalTo(2)));
        als(TEAM)
                .queryParam("ronde", ronde)
                .queryParam("titel", "Ingelezen")
                .queryParam("sort", "bedrag")
                .get(Aanvragen.AANVRAGEN)
                .then()
                .body(json("status", contains("INGEDIEND", "INGEDIEND")))
                .body(json("bedrag", contains(26000.0, 30000.5)))
                .body(json("ingediendOp", contains(ONTVANGEN, ONTVANGEN)))
                .body("regios.flatten()", contains("ijsselland", "gelderland-zuid"));
        leesIn(ronde, blad, false).statusCode(200).body(json("ongewijzigd", equalTo(2)));
        assertThat(titels(ronde)).hasSize(3);

        String id = als(TEAM)
                .queryParam("ronde", ronde)
                .queryParam("sort", "-bedrag")
                .get(Aanvragen.AANVRAGEN)
                .jsonPath()
                .getString("find { it.titel == 'Ingelezen A-1' }.id");
        als(TEAM)
                .get(Aanvragen.AANVRAGEN + "/" + id)
                .then()
                .body(json("kenmerk", equalTo("A-1")))
                .body(json("ontvangstbewijs.versie", equalTo(1)))
                .body(json("inhoud.documenten", empty()));
        als(TEAM)
                .get(Aanvragen.AANVRAGEN + "/" + id + "/audittrail")
                .then()
                .body(json("handeling", hasItems("aanvraag.ingelezen")));
    }

    @Test
    void een_fout_houdt_alles_tegen_en_elke_rij_zegt_al_wat_eraan_schort() {
        String ronde = Beoordelingen.gesloten(1);
        String blad = KOP + regel("A-1", "ijsselland", "30000", "30000") + "\n"
                + regel("A-2", "nergensland", "30000", "29000") + "\n"
                + regel("A-1", "ijsselland", "27000", "27000") + "\n"
                + regel("=cmd|'/c calc'!A1", "ijsselland", "100", "100");
        leesIn(ronde, blad, false)
                .statusCode(409)
                .body(json("type", endsWith("/import-niet-doorgevoerd")))
                .body("regels.find { it.regel == 2 }.fouten", empty())
                .body("regels.find { it.regel == 3 }.fouten.code", hasItems("waarde.onbekend", "bedrag.som"))
                .body("regels.find { it.regel == 4 }.fouten.code", contains("kenmerk.anders"))
                .body("regels.find { it.regel == 5 }.fouten.code", hasItem("bedrag.buiten-ronde"));
        assertThat(titels(ronde)).hasSize(1);
    }

    @Test
    void onder_een_kenmerk_dat_er_al_is_komt_niets_anders() {
        String ronde = Beoordelingen.gesloten(0);
        leesIn(ronde, KOP + regel("A-1", "ijsselland", "30000", "30000"), false).statusCode(200);
        leesIn(ronde, KOP + regel("A-1", "ijsselland", "31000", "31000"), false)
                .statusCode(409)
                .body(json("regels[0].fouten.code", contains("kenmerk.anders")));
    }

    @Test
    void wat_buiten_het_venster_kwam_telt_niet() {
        String ronde = Beoordelingen.gesloten(0);
        String later = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        leesIn(ronde, KOP + regel("A-1", "ijsselland", "30000", "30000").replace(ONTVANGEN, later), true)
                .statusCode(200)
                .body(json("regels[0].fouten.code", contains("moment.buiten-venster")));
    }

    @Test
    void zolang_een_ronde_open_is_dient_een_gemeente_zelf_in() {
        leesIn(Aanvragen.ronde(), KOP + regel("A-1", "ijsselland", "30000", "30000"), false)
                .statusCode(409)
                .body(json("type", endsWith("/ronde-stap")))
                .body(json("huidigeStatus", equalTo("OPEN")));
    }

    @Test
    void niemand_leest_in_wat_de_eigen_gemeente_aanvraagt() {
        String ronde = Beoordelingen.gesloten(0);
        String eigen = TestTokens.personClaiming(
                "team-en-gemeente", List.of("programmateam", "aanvrager"), "gemeente", Aanvragen.GEMEENTE);
        als(eigen)
                .contentType("text/csv; charset=UTF-8")
                .body(KOP + regel("A-1", "ijsselland", "30000", "30000"))
                .post(pad(ronde))
                .then()
                .statusCode(409)
                .body(json("regels[0].fouten.code", contains("geen-toegang")));
    }

    @Test // as many as fit in one import
    void duizend_rijen_gaan_in_een_keer() {
        String ronde = Beoordelingen.gesloten(0);
        String blad = IntStream.rangeClosed(1, 1000)
                .mapToObj(nummer -> regel("B-" + nummer, "ijsselland", "30000", "30000"))
                .collect(Collectors.joining("\n", KOP, ""));
        leesIn(ronde, blad, false).statusCode(200).body(json("nieuw", equalTo(1000)));
        leesIn(ronde, blad + "\n" + regel("B-1001", "ijsselland", "30000", "30000"), true)
                .statusCode(400)
                .body(json("regels", nullValue()));
    }

    private static List<String> titels(String ronde) {
        return als(TEAM)
                .queryParam("ronde", ronde)
                .get(Aanvragen.AANVRAGEN)
                .jsonPath()
                .getList("titel");
    }

    private static String regel(String kenmerk, String regio, String aandeel, String bedrag) {
        return String.join(
                ";",
                kenmerk,
                Aanvragen.GEMEENTE,
                ONTVANGEN,
                "ja",
                "Ingelezen " + kenmerk,
                "VERDIEPING",
                "2",
                "PLEGERAANPAK",
                "2027-02-01",
                "2028-01-31",
                regio,
                aandeel,
                "",
                "",
                "Projectleiding",
                bedrag,
                "Start",
                "2027-02-01",
                "2027-03-31",
                "AANPAK",
                "Wat wij doen (synthetisch).");
    }

    private static String pad(String ronde) {
        return "/projectpool/v1/aanvraagrondes/" + ronde + "/aanvragen/_import";
    }

    private static ValidatableResponse leesIn(String ronde, String blad, boolean proef) {
        return als(TEAM)
                .contentType("text/csv; charset=UTF-8")
                .queryParam("proefdraaien", proef)
                .body(blad)
                .post(pad(ronde))
                .then()
                .log()
                .ifError();
    }
}

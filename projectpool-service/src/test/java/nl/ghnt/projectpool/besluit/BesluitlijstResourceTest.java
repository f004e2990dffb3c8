package nl.ghnt.projectpool.besluit;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.besluit.Besluiten.afwijzing;
import static nl.ghnt.projectpool.besluit.Besluiten.inhoud;
import static nl.ghnt.projectpool.besluit.Besluiten.maak;
import static nl.ghnt.projectpool.besluit.Besluiten.met;
import static nl.ghnt.projectpool.besluit.Besluiten.stelVast;
import static nl.ghnt.projectpool.besluit.Besluiten.toekenning;
import static nl.ghnt.projectpool.besluit.Besluiten.voorstel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BesluitlijstResourceTest {

    private static final String TEAM = TestTokens.user("programmateam");
    private static final String ONVOLLEDIG = "/besluitlijst-onvolledig";

    @Inject
    DataSource database;

    @Test
    void een_concept_zegt_wat_het_doet_en_verandert_niets() {
        String ronde = Besluiten.beoordeeld(5, 3, 1);
        Response lijst = maak(
                ronde,
                inhoud(
                        voorstel(ronde, 0, "TOEGEKEND_MET_VOORWAARDEN", 30000.01),
                        toekenning(ronde, 1),
                        afwijzing(ronde, 2)));
        lijst.then()
                .body("gevolgen.budget", equalTo(300000.0f))
                .body("gevolgen.erbij", equalTo(70000.01f))
                .body("gevolgen.resterend", equalTo(229999.99f))
                .body("gevolgen.toegekend", equalTo(2))
                .body("gevolgen.perRegio.regio", contains("gelderland-zuid", "ijsselland"))
                .body("gevolgen.perThema.projecten", contains(2))
                .body("gevolgen.ontbreekt", empty());
        als(TEAM).queryParam("ronde", ronde).get(Besluiten.BESCHIKKINGEN).then().body("$", empty());
        als(TestTokens.user("opdrachtgever")).get(Besluiten.pad(lijst)).then().statusCode(404);

        stelVast(lijst).statusCode(200).body("status", equalTo("VASTGESTELD"));
        als(TestTokens.user("opdrachtgever")).get(Besluiten.pad(lijst)).then().statusCode(200);
        Response beschikking = Besluiten.beschikking(ronde, 0);
        beschikking
                .then()
                .body("bedrag", equalTo(30000.01f))
                .body("aandelen.aandeel", contains(15000.38f, 14999.63f)) // 20000.50 and 19999.50 of 40000
                .body("rang", equalTo(1));
        als(TEAM)
                .get(Aanvragen.AANVRAGEN + "/" + at(beschikking, "aanvraag"))
                .then()
                .body("status", equalTo("BESLOTEN"))
                .body("mogelijk", empty());
    }

    @Test
    @Proves({"R302", "F51"})
    void de_gemeente_leest_haar_beschikking_en_de_brief_zonder_hoe_zij_tot_stand_kwam() {
        String ronde = Besluiten.beoordeeld(5);
        Map<String, Object> inhoud =
                inhoud(met(voorstel(ronde, 0, "TOEGEKEND_MET_VOORWAARDEN", 40000), "afwijking", "Alleen intern"));
        inhoud.put("briefslot", "Bezwaar maakt u bij het programmateam (synthetisch).");
        stelVast(maak(ronde, inhoud)).statusCode(200);
        String pad = Besluiten.pad(Besluiten.beschikking(ronde, 0));
        als(Aanvragen.token())
                .get(pad)
                .then()
                .statusCode(200)
                .body("uitkomst", equalTo("TOEGEKEND_MET_VOORWAARDEN"))
                .body("afwijking", nullValue())
                .body("rang", nullValue());
        als(Aanvragen.van("GM0268")).get(pad).then().statusCode(200); // takes part by name
        als(Aanvragen.van(Aanvragen.ANDERE)).get(pad).then().statusCode(404);
        String brief = als(Aanvragen.token()).get(pad + "/brief").jsonPath().getString("tekst");
        assertThat(brief)
                .startsWith("SYNTHETISCH")
                .contains("€ 40.000,00", "1. Een synthetische voorwaarde", "Een synthetische motivering.")
                .contains("regio Gelderland-Zuid, gemeente GM0268: € 20.000,50")
                .contains("Bezwaar maakt u bij het programmateam (synthetisch).")
                .doesNotContain("Alleen intern");
    }

    @Test // the title of the round stands in it, and so would what the template says later
    void een_brief_blijft_zoals_hij_is_verstuurd() throws SQLException {
        Map<String, Object> opzet = Ronden.opzet("van voor de brief");
        String ronde = Besluiten.beoordeeld(opzet, 4);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
        String brief = Besluiten.pad(Besluiten.beschikking(ronde, 0)) + "/brief";
        String verstuurd = als(TEAM).get(brief).jsonPath().getString("tekst");
        assertThat(verstuurd).contains("Synthetische ronde van voor de brief");
        Ronden.wijzig(
                        als(TEAM).get(Ronden.RONDEN + "/" + ronde),
                        Ronden.met(opzet, "titel", "Synthetische ronde met een andere naam"),
                        "Een andere naam")
                .statusCode(200);
        als(TEAM).get(brief).then().body("tekst", equalTo(verstuurd));

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from beschikkingsbrief b using beschikking d where d.id = b.beschikking"
                    + " and d.ronde = '" + ronde + "'"); // as of before letters were kept
        }
        assertThat(als(TEAM).get(brief).jsonPath().getString("tekst"))
                .contains("Synthetische ronde met een andere naam");
    }

    @Proves("F52")
    @Test
    void boven_het_budget_gaat_alleen_met_een_besluit_daarover() {
        Map<String, Object> krap = Ronden.met(Ronden.opzet("met weinig geld"), "budget", 100000);
        krap.put("maximumPerRegio", 100000);
        String ronde = Besluiten.beoordeeld(krap, 3, 3, 3);
        Map<String, Object> alles = inhoud(toekenning(ronde, 0), toekenning(ronde, 1), toekenning(ronde, 2));
        Response lijst = maak(ronde, alles);
        stelVast(lijst)
                .statusCode(409)
                .body("type", endsWith(ONVOLLEDIG))
                .body("ontbreekt.code", contains("budget.overschreden"));
        Besluiten.wijzig(lijst, met(alles, "overschrijding", Map.of("reden", "Zonder bedrag", "door", "stuurgroep")))
                .statusCode(400)
                .body("errors.location", contains("/overschrijding/tot"));
        Response met = Besluiten.wijzig(lijst, met(alles, "overschrijding", Besluiten.overschrijding(120000)))
                .statusCode(200)
                .extract()
                .response();
        stelVast(met)
                .statusCode(200)
                .body("gevolgen.teVeel", equalTo(20000.0f))
                .body("inhoud.overschrijding.door", equalTo("stuurgroep"))
                .body("inhoud.overschrijding.tot", equalTo(120000.0f));
        Ronden.wijzig(als(TEAM).get(Ronden.RONDEN + "/" + ronde), Ronden.met(krap, "budget", 90000), "Minder geld")
                .statusCode(400); // the maximum of a region is more
        krap.put("maximumPerRegio", 90000);
        krap.put("maximumPerAanvraag", 90000);
        Ronden.wijzig(als(TEAM).get(Ronden.RONDEN + "/" + ronde), Ronden.met(krap, "budget", 99999), "Minder")
                .statusCode(409)
                .body("type", endsWith("/ronde-budget"));
    }

    @Test // what was left of an earlier decision is not there for a later list
    void een_besluit_om_erboven_te_gaan_reikt_tot_een_totaal_en_geldt_voor_een_lijst() {
        Map<String, Object> krap = Ronden.met(Ronden.opzet("met een plafond"), "budget", 100000);
        krap.put("maximumPerRegio", 100000);
        String ronde = Besluiten.beoordeeld(krap, 3, 3, 3, 3);
        Map<String, Object> alles = inhoud(toekenning(ronde, 0), toekenning(ronde, 1), toekenning(ronde, 2));
        Response lijst = maak(ronde, met(alles, "overschrijding", Besluiten.overschrijding(119999.99)));
        stelVast(lijst)
                .statusCode(409)
                .body("ontbreekt.plaats", contains("/overschrijding/tot"))
                .body(
                        "ontbreekt.melding",
                        contains("Hierna is 120000.00 euro toegekend; besloten is tot 119999.99 euro."));
        stelVast(Besluiten.wijzig(lijst, met(alles, "overschrijding", Besluiten.overschrijding(130000)))
                        .statusCode(200)
                        .extract()
                        .response())
                .statusCode(200);

        Map<String, Object> later = inhoud(voorstel(ronde, 3, "TOEGEKEND", 10000));
        Response volgende = maak(ronde, later);
        stelVast(volgende).statusCode(409).body("ontbreekt.plaats", contains("/overschrijding"));
        stelVast(Besluiten.wijzig(volgende, met(later, "overschrijding", Besluiten.overschrijding(130000)))
                        .statusCode(200)
                        .extract()
                        .response())
                .statusCode(200)
                .body("gevolgen.teVeel", equalTo(10000.0f));
    }

    @Proves("F52")
    @Test
    void per_regio_tellen_de_aandelen_over_de_hele_ronde() {
        Map<String, Object> opzet = Ronden.met(Ronden.opzet("met een grens per regio"), "maximumPerRegio", 50000);
        String ronde = Besluiten.beoordeeld(opzet, 3, 3, 3);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0), toekenning(ronde, 1))))
                .statusCode(200);
        Response derde = maak(ronde, inhoud(toekenning(ronde, 2)));
        stelVast(derde)
                .statusCode(409)
                .body("ontbreekt.code", contains("bedrag.per-regio", "bedrag.per-regio"))
                .body(
                        "ontbreekt.melding",
                        hasItem("Regio gelderland-zuid krijgt over de ronde 60001.50 euro; ten hoogste 50000.00."));
        Map<String, Object> minder = met(
                voorstel(ronde, 2, "TOEGEKEND", 19998.50),
                "aandelen",
                List.of(
                        Map.of("regio", "gelderland-zuid", "gemeente", "GM0268", "aandeel", 9999),
                        Map.of("regio", "ijsselland", "aandeel", 9999.50)));
        stelVast(Besluiten.wijzig(derde, inhoud(minder))
                        .statusCode(200)
                        .extract()
                        .response())
                .statusCode(200);
    }

    @Test
    void een_grens_per_regio_gaat_niet_onder_wat_een_regio_kreeg() {
        Map<String, Object> opzet = Ronden.met(Ronden.opzet("met een grens die daalt"), "maximumPerRegio", 50000);
        String ronde = Besluiten.beoordeeld(opzet, 3, 3);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0), toekenning(ronde, 1))))
                .statusCode(200);
        String pad = Ronden.RONDEN + "/" + ronde;
        Ronden.wijzig(als(TEAM).get(pad), Ronden.met(opzet, "maximumPerRegio", 40000.99), "Minder per regio")
                .statusCode(409)
                .body("type", endsWith("/ronde-budget"))
                .body("detail", equalTo("Aan regio gelderland-zuid is al 40001.00 euro toegekend."));
        Ronden.wijzig(als(TEAM).get(pad), Ronden.met(opzet, "maximumPerRegio", 40001), "Minder per regio")
                .statusCode(200);
    }

    @Test
    void zonder_grens_per_regio_is_er_geen() {
        Map<String, Object> opzet = Ronden.opzet("zonder grens per regio");
        opzet.remove("maximumPerRegio");
        String ronde = Besluiten.beoordeeld(opzet, 3, 3);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0), toekenning(ronde, 1))))
                .statusCode(200)
                .body("gevolgen.perRegio.maximum", contains(nullValue(), nullValue()));
    }

    @Test
    void in_een_open_ronde_wordt_niet_besloten() {
        Response ronde = Ronden.geopend(Ronden.opzet("nog open"));
        Aanvragen.ingediend(at(ronde, "id"));
        stelVast(maak(at(ronde, "id"), inhoud(afwijzing(at(ronde, "id"), 0))))
                .statusCode(409)
                .body("type", endsWith("/ronde-stap"));
    }

    @Test
    void wie_van_de_rangorde_afwijkt_zegt_waarom() {
        String ronde = Besluiten.beoordeeld(5, 4, 3);
        Response lijst = maak(ronde, inhoud(afwijzing(ronde, 0), toekenning(ronde, 1), toekenning(ronde, 2)));
        stelVast(lijst).statusCode(409).body("ontbreekt.code", contains("rangorde.gepasseerd", "rangorde.gepasseerd"));
        Map<String, Object> metReden = inhoud(
                met(afwijzing(ronde, 0), "afwijking", "Synthetisch: spreiding"),
                toekenning(ronde, 1),
                toekenning(ronde, 2));
        stelVast(Besluiten.wijzig(lijst, metReden).statusCode(200).extract().response())
                .statusCode(200);
    }

    @Test // the better one was granted with a reason before; who is refused later needs none
    void ook_tegenover_wat_eerder_is_besloten() {
        String ronde = Besluiten.beoordeeld(5, 4);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 1)))).statusCode(200);
        stelVast(maak(ronde, inhoud(afwijzing(ronde, 0))))
                .statusCode(409)
                .body("ontbreekt.code", contains("rangorde.gepasseerd"));
    }

    @Test
    void alles_wat_in_de_weg_staat_wordt_samen_gezegd_en_niets_wordt_half_besloten() {
        String ronde = Besluiten.beoordeeld(5, 3, 2);
        Aanvragen.vraag(als(TEAM).get(Aanvragen.AANVRAGEN + "/" + Beoordelingen.aanvraag(ronde, 1)), "kern");
        Response lijst =
                maak(ronde, inhoud(voorstel(ronde, 0, "TOEGEKEND", 50000), toekenning(ronde, 1), toekenning(ronde, 2)));
        stelVast(lijst).statusCode(409).body("ontbreekt.code", contains("bedrag.te-veel", "aanvulling.loopt"));
        als(TEAM).queryParam("ronde", ronde).get(Besluiten.BESCHIKKINGEN).then().body("$", empty());
    }

    @Test // nobody has to wait for who never answers
    void wat_niet_op_tijd_is_aangevuld_houdt_een_besluit_niet_tegen() throws SQLException {
        String ronde = Besluiten.beoordeeld(5);
        String aanvraag = Beoordelingen.aanvraag(ronde, 0);
        Aanvragen.vraag(als(TEAM).get(Aanvragen.AANVRAGEN + "/" + aanvraag), "kern");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update aanvulling set antwoorden_tot = '2026-01-31' where aanvraag = '" + aanvraag + "'");
        }
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
    }

    @Test
    void alleen_wie_meedoet_krijgt_een_aandeel() {
        String ronde = Besluiten.beoordeeld(5);
        Map<String, Object> vreemd = met(
                toekenning(ronde, 0),
                "aandelen",
                List.of(Map.of("regio", "twente", "aandeel", 20000), Map.of("regio", "ijsselland", "aandeel", 20000)));
        stelVast(maak(ronde, inhoud(vreemd))).statusCode(409).body("ontbreekt.code", contains("deelnemer.onbekend"));
    }

    @Proves("F51")
    @Test
    void wat_niet_klopt_aan_een_voorstel_wordt_geweigerd() {
        String ronde = Besluiten.beoordeeld(5);
        Map<String, Object> goed = toekenning(ronde, 0);
        Besluiten.probeer(
                        ronde,
                        inhoud(
                                met(goed, "voorwaarden", List.of("Hoort hier niet")),
                                met(afwijzing(ronde, 0), "bedrag", 1),
                                met(goed, "aanvraag", "00000000-0000-7000-8000-000000000000")))
                .statusCode(400)
                .body(
                        "errors.location",
                        contains(
                                "/inhoud/voorstellen/0/voorwaarden",
                                "/inhoud/voorstellen/1/aanvraag",
                                "/inhoud/voorstellen/1/bedrag",
                                "/inhoud/voorstellen/2/aanvraag"));
    }

    @Test
    void een_ronde_is_besloten_als_over_alles_is_beslist() {
        String ronde = Besluiten.beoordeeld(4, 3);
        String pad = Ronden.RONDEN + "/" + ronde;
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
        Beoordelingen.post(TEAM, pad + "/besluit", als(TEAM).get(pad).header("ETag"), null)
                .statusCode(409)
                .body("type", endsWith("/ronde-onbeslist"));
        stelVast(maak(ronde, inhoud(afwijzing(ronde, 1)))).statusCode(200);
        als(TEAM).get(pad).then().body("toegekend", nullValue());
        Beoordelingen.post(TEAM, pad + "/besluit", als(TEAM).get(pad).header("ETag"), null)
                .statusCode(200)
                .body("status", equalTo("BESLOTEN"))
                .body("toegekend", equalTo(40000.0f));
        als(TEAM)
                .queryParam("status", "BESLOTEN")
                .queryParam("pageSize", 100)
                .get(Ronden.RONDEN)
                .then()
                .body("id", hasItem(ronde));
        als(TEAM)
                .queryParam("status", "GESLOTEN")
                .queryParam("pageSize", 100)
                .get(Ronden.RONDEN)
                .then()
                .body("id", not(hasItem(ronde)));
    }

    @Proves("F52")
    @Test // seven of 40,000 fit in 300,000; eight lists of one are adopted at once
    void wie_tegelijk_beslist_geeft_geen_euro_twee_keer_uit() {
        Map<String, Object> opzet = Ronden.met(Ronden.opzet("tot het plafond"), "maximumPerRegio", 300000);
        String ronde = Besluiten.beoordeeld(opzet, 3, 3, 3, 3, 3, 3, 3, 3);
        List<Response> lijsten = IntStream.range(0, 8)
                .mapToObj(nummer -> maak(ronde, inhoud(toekenning(ronde, nummer))))
                .toList();
        List<CompletableFuture<Response>> tegelijk = lijsten.stream()
                .map(lijst -> CompletableFuture.supplyAsync(
                        () -> stelVast(lijst).extract().response()))
                .toList();
        List<Integer> antwoorden = tegelijk.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertThat(antwoorden).containsExactly(200, 200, 200, 200, 200, 200, 200, 409);
        als(TEAM).queryParam("ronde", ronde).get(Besluiten.BESCHIKKINGEN).then().body("$", hasSize(7));
    }

    @Test
    void de_tabellen_zelf_weigeren_een_euro_te_veel() throws SQLException {
        String ronde = at(Besluiten.toegekend(), "ronde");
        for (String teVeel : List.of(
                "update aanvraagronde set toegekend = budget + overschrijding + 0.01 where id = '%s'",
                "update regiobesteding set toegekend = maximum + 0.01 where ronde = '%s'",
                "update beschikking set bedrag = bedrag - 0.01 where ronde = '%s'")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(teVeel.formatted(ronde)))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("violates check constraint");
            }
        }
    }
}

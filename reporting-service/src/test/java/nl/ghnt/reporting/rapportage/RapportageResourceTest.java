package nl.ghnt.reporting.rapportage;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.rapportage.Rapportageronde.PAD;
import static nl.ghnt.reporting.rapportage.Rapportageronde.pad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R263", "R294"})
class RapportageResourceTest {

    @Inject
    Register register;

    @Inject
    Rapportageronde ronde;

    @BeforeEach
    void tell() {
        register.vertel();
    }

    @Test // DOMAIN: seven editions, numbers given
    void de_zeven_gepubliceerde_edities_zijn_openbaar_met_hun_bron() {
        given().queryParam("pageSize", 100)
                .queryParam("sort", "nummer")
                .get(PAD)
                .then()
                .statusCode(200)
                .body("findAll { it.herkomst == 'GEIMPORTEERD' }.nummer", contains(1, 2, 3, 4, 5, 6, 7))
                .body("findAll { it.herkomst == 'GEIMPORTEERD' }.status", everyItem(equalTo("OPENBAAR")));
    }

    @Proves({"R264", "R265", "R266", "R267"})
    @Test // C10
    void van_de_tweede_editie_staan_gepland_en_werkelijk_naast_elkaar() {
        given().get(PAD + "/" + editie(2))
                .then()
                .statusCode(200)
                .body(json("periode", equalTo("2019-H1")))
                .body(json("vooruitblik", equalTo("2019-07/2019-12")))
                .body(json("vaststellingGepland", equalTo("2019-05-29")))
                .body(json("vaststellingsdatum", nullValue()))
                .body(json("verantwoording.onbekend.gegeven", hasItem("vaststellingsdatum")))
                .body(json("aanbiedingGepland", equalTo("2019-06~")))
                .body(json("aanbiedingsdatum", equalTo("2019-07-02")))
                .body(json("kamerbrief.dossiernummer", equalTo("28345")))
                .body(json("kamerbrief.stuknummer", equalTo(223)))
                .body(json("openbaarmakingsdatum", equalTo("2019-07-03")))
                .body(json("ontvanger", equalTo("Tweede Kamer")));
    }

    @Proves({"R193", "R194", "R195", "R196", "R197", "R262"})
    @Test // which were reached is said where a source says so
    void de_eerste_editie_had_vijf_mijlpalen_en_een_brief_van_20_december_2018() {
        given().get(PAD + "/" + editie(1))
                .then()
                .statusCode(200)
                .body(json("kamerbrief.briefdatum", equalTo("2018-12-20")))
                .body(json(
                        "inhoud.mijlpalen.tekst",
                        contains(
                                "Start van de drie pilots multidisciplinaire centra onder één dak",
                                "Lancering van de publiekscampagne",
                                "Eerste uitbreiding pilots ‘handle with care’",
                                "Start van de meldcodetour",
                                "Behandeling van het wetsvoorstel aanpassing actuele delictsvormen")))
                .body(json("inhoud.mijlpalen.stand", contains("BEREIKT", null, null, "BEREIKT", null)))
                .body(json("inhoud.mijlpalen[1].onbekendReden", notNullValue()));
    }

    @Proves("R328")
    @Test // DOMAIN 1: of the first and the fifth letter one signature was seen
    void van_de_eerste_editie_is_een_ondertekenaar_bekend_en_staat_erbij_dat_een_tweede_niet_is_gezien() {
        given().get(PAD + "/" + editie(1))
                .then()
                .statusCode(200)
                .body(json("verantwoording.ondertekenaars", contains("minister-vws")))
                .body(json("verantwoording.onbekend.gegeven", not(hasItem("ondertekenaars"))))
                .body(json("verantwoording.toelichting", containsString("tweede ondertekenaar")));
    }

    @Proves("R328")
    @Test
    void van_de_vierde_editie_is_alleen_het_bestaan_bekend() {
        given().get(PAD + "/" + editie(4))
                .then()
                .statusCode(200)
                .body(json("periode", nullValue()))
                .body(json("kamerbrief", nullValue()))
                .body(json("aanbiedingsdatum", nullValue()))
                .body(json("verantwoording.onbekend.gegeven", hasItems("periode", "kamerbrief", "aanbiedingsdatum")));
    }

    @Proves("R328")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void van_een_editie_die_niet_gezien_is_zijn_de_lege_delen_onbekend(int nummer) {
        Response editie = given().get(PAD + "/" + editie(nummer));
        Map<String, List<?>> inhoud = editie.path("inhoud");
        Map<String, String> redenen = new HashMap<>();
        List<Map<String, String>> onbekend = editie.path("verantwoording.onbekend");
        onbekend.forEach(leemte -> redenen.put(leemte.get("gegeven"), leemte.get("reden")));

        assertThat(inhoud).containsOnlyKeys("teksten", "actielijnen", "cijfers", "mijlpalen", "verwijzingen");
        inhoud.forEach((deel, lijst) -> {
            if (lijst.isEmpty()) {
                assertThat(redenen.get("inhoud." + deel)).as(deel).contains("niet gezien");
            } else {
                assertThat(redenen).as(deel).doesNotContainKey("inhoud." + deel);
            }
        });
    }

    @Proves("R328")
    @Test // the page on the progress names an infographic of the second edition, but does not have it
    void een_infographic_die_de_bronnen_niet_hebben_is_er_niet_en_dat_staat_erbij() {
        given().get(PAD + "/" + editie(2))
                .then()
                .body(json(
                        "verantwoording.bijlagen.titel", contains("Infographic bij de tweede voortgangsrapportage")));
        for (int nummer : List.of(2, 4)) {
            given().get(PAD + "/" + editie(nummer) + "/infographic")
                    .then()
                    .statusCode(404)
                    .body(json("detail", containsString("staat niet in de bronnen")));
        }
    }

    @Proves("R328")
    @Test // 2021 is the year of the figures, and 16 December 2021 the date of the letter
    void de_infographic_van_de_eindrapportage_heeft_geen_periode_en_geen_dag_van_opstellen() {
        String pad = PAD + "/" + editie(7) + "/infographic";

        given().get(pad)
                .then()
                .statusCode(200)
                .body(json("editie.periode", nullValue()))
                .body(json("editie.periodeOnbekendReden", containsString("2021 is het jaar van de cijfers")))
                .body(json("editie.opgesteldOp", nullValue()))
                .body(json("editie.opgesteldOpOnbekendReden", containsString("noemt geen dag")));
        assertThat(given().get(pad + "/svg").asString())
                .contains("periode onbekend", "datum van opstellen onbekend")
                .doesNotContain("16 december 2021", "Voortgangsrapportage 7 · 2021");
    }

    @Proves({"R323", "R328"})
    @Test // 'VAN DE 28 REGIO’S' is printed with the figures of the vision only
    void een_noemer_die_niet_bij_het_cijfer_staat_is_afgeleid() {
        given().get(PAD + "/" + editie(7))
                .then()
                .body(json(
                        "verantwoording.infographic.cijfers.populatie.zekerheid",
                        contains(
                                "ZEKER",
                                "ZEKER",
                                "ZEKER",
                                "ZEKER",
                                "ZEKER",
                                "AFGELEID",
                                "AFGELEID",
                                "AFGELEID",
                                "AFGELEID",
                                null,
                                null,
                                null,
                                null,
                                "ZEKER",
                                null,
                                null)))
                .body(json(
                        "verantwoording.infographic.cijfers[4].populatie.bron.plaats",
                        equalTo("In 26 van de 28 regio's")))
                .body(json(
                        "verantwoording.infographic.cijfers[6].populatie.zekerheidToelichting",
                        containsString("staat geen totaal")))
                .body(json(
                        "verantwoording.infographic.cijfers[6].populatie.bron.document", equalTo("wie-is-wie-nieuw")))
                .body(json("verantwoording.infographic.fasen.populatie.zekerheid", equalTo("AFGELEID")))
                .body(json(
                        "verantwoording.infographic.fasen.populatie.zekerheidToelichting", containsString("samen 28")));
    }

    @Proves({"R295", "R237", "R285", "R328"})
    @Test // section O
    void de_infographic_van_de_eindrapportage_is_die_van_de_bron() {
        String pad = PAD + "/" + editie(7) + "/infographic";

        given().accept("application/json")
                .get(pad)
                .then()
                .statusCode(200)
                .body(json("titel", equalTo("Infographic bij de eindrapportage")))
                .body(json("synthetisch", equalTo(false)))
                .body(json("visie.cijfers.waarde", contains(13, 7, 28, 19)))
                .body(json("visie.cijfers.herkomst", everyItem(equalTo("UIT_BRON"))))
                .body(json("lokaleTeams.cijfers.waarde", contains(26, 28)))
                .body(json("lokaleTeams.fases.aantallen", contains(3, 7, 3, 11, 4)))
                .body(json("lokaleTeams.fases.toewijzingBekend", equalTo(false)))
                .body(json("lokaleTeams.fases.fases.aantal", everyItem(nullValue())))
                .body(json("integraleSturing.stand.onbekend", equalTo(28)))
                .body(json("mdaPlusPlus.stand.redenOnbekend", notNullValue()))
                .body(json("impactmonitor.gezinnen.waarde", contains(13, 18, 50)))
                .body(json("impactmonitor.gezinnen.noemer", everyItem(nullValue())))
                .body(json("impactmonitor.gezinnen[1].ookIn", hasSize(0))) // the monitor does not say how long
                .body(json("impactmonitor.gezinnen[2].ookIn", hasSize(0)))
                .body(json("ervaringsdeskundigheid.manieren", nullValue()))
                .body(json("impactmonitor.onderzoeken.waarde", equalTo(15)))
                .body(json("impactmonitor.gezinnenTitel", equalTo("Duidelijke afname van geweld")))
                .body(json("impactmonitor.gezinnen[0].waarde", equalTo(13)))
                .body(json("impactmonitor.gezinnen[0].noemer", nullValue()))
                .body(json("impactmonitor.gezinnen[0].peiljaar", nullValue()))
                .body(json("impactmonitor.gezinnen[0].bron.document", startsWith("Infographic bij")))
                .body(json("impactmonitor.gezinnen[0].ookIn.peiljaar", contains("2016/2020")))
                .body(json(
                        "impactmonitor.gezinnen[0].ookIn[0].zegt",
                        equalTo("onderzoek in 13 van de 26 Veilig Thuis-regio’s")))
                .body(json("visie.cijfers.peiljaarZekerheid", everyItem(equalTo("AFGELEID"))))
                .body(json("lokaleTeams.cijfers.peiljaarZekerheid", everyItem(equalTo("ZEKER"))))
                .body(json("integraleSturing.stand.peiljaarZekerheid", equalTo("AFGELEID")))
                .body(json("impactmonitor.gezinnen[2].vergelijking", equalTo("MEER_DAN")))
                .body(json("projectenpools.projecten.waarde", equalTo(108)))
                .body(json("projectenpools.matrix.vermeldingen", equalTo(90)))
                .body(json("projectenpools.matrix.combinaties", equalTo(96)))
                .body(json("projectenpools.matrix.regios", hasSize(28)))
                .body(json(
                        "projectenpools.matrix.themas.vermeldingen",
                        contains(12, 18, 9, 11, 6, 5, 1, 3, 2, 6, 3, 2, 2, 3, 3, 4)))
                .body(json("expositie.plaatsen", hasSize(26)));
        given().get(pad + "/svg").then().statusCode(200).contentType("image/svg+xml");
        given().get(pad + "/pdf").then().statusCode(200).contentType("application/pdf");
        given().accept("image/svg+xml").get(pad).then().statusCode(406);
    }

    @Test
    void een_geimporteerde_editie_krijgt_hier_geen_erratum() {
        Response editie = as("programmateam").get(PAD + "/" + editie(7));

        Rapportageronde.stap(editie, "programmateam", "errata", Map.of("reden", "Een cijfer klopt niet."))
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/rapportage-stap")));
    }

    @Test
    void alleen_het_programmateam_begint_een_rapportage() {
        Map<String, Object> opgave = Rapportageronde.opgave(Ronde.openUitvraag());

        given().contentType("application/json").body(opgave).post(PAD).then().statusCode(401);
        as("projectleider", "twente").body(opgave).post(PAD).then().statusCode(403);
        as("stuurgroep").body(opgave).post(PAD).then().statusCode(403);
        programmateam().body(opgave).post(PAD).then().statusCode(201).body(json("inhoud.actielijnen", hasSize(3)));
    }

    @Test
    void alle_fouten_in_een_opgave_staan_in_een_antwoord() {
        Map<String, Object> opgave = new HashMap<>(Rapportageronde.opgave(Ronde.openUitvraag()));
        opgave.put("nummer", 0);
        opgave.put("periode", "eind 2021");
        opgave.put("aanbiedingGepland", "binnenkort");
        opgave.remove("soort");

        programmateam()
                .body(opgave)
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/nummer", "/periode", "/aanbiedingGepland", "/soort")));
    }

    @Test
    void een_uitvraag_over_een_andere_periode_wordt_geweigerd() {
        Map<String, Object> opgave = new HashMap<>(Rapportageronde.opgave(Ronde.openUitvraag()));
        opgave.put("periode", "2020-H1");

        programmateam()
                .body(opgave)
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("uitvraag.andere-periode")));
    }

    @Test // else its infographic could be read by nobody
    void een_rapportage_waarvan_niemand_de_regios_kent_wordt_niet_begonnen() {
        Map<String, Object> opgave = new HashMap<>(Rapportageronde.opgave(Ronde.openUitvraag()));
        opgave.put("uitvraag", null);
        opgave.put("periode", "1318-H2");

        programmateam()
                .body(opgave)
                .post(PAD)
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/rapportage-zonder-populatie")))
                .body(json("detail", containsString("1318-12-31")));
        opgave.put("periode", "2021-H2");
        programmateam().body(opgave).post(PAD).then().statusCode(201);
    }

    @Test
    void een_nummer_wordt_een_keer_gegeven() {
        Map<String, Object> opgave = Rapportageronde.opgave(Ronde.openUitvraag());
        programmateam().body(opgave).post(PAD).then().statusCode(201);

        programmateam()
                .body(opgave)
                .post(PAD)
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/rapportage-nummer-bestaat")));
    }

    @Proves("R285")
    @Test // a figure without a computation has a source
    void alle_fouten_in_de_inhoud_staan_in_een_antwoord() {
        Response concept = ronde.concept(Ronde.openUitvraag());
        Map<String, Object> cijfer = new HashMap<>(Map.of(
                "code", "ONDERZOEKEN",
                "label", "Onderzoeken",
                "waarde", 15,
                "vergelijking", "EXACT",
                "eenheid", "ONDERZOEK",
                "noemer", 10));
        Map<String, Object> lijn = Map.of("actielijn", 1, "gerealiseerd", List.of());
        Map<String, Object> inhoud = Map.of(
                "teksten", List.of(),
                "actielijnen", List.of(lijn, lijn),
                "cijfers", List.of(cijfer),
                "mijlpalen", List.of(),
                "verwijzingen", List.of());
        Map<String, Object> opgave = Rapportageronde.opgave(Ronde.openUitvraag());

        programmateam()
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("opgave", opgave, "inhoud", inhoud))
                .put(pad(concept))
                .then()
                .statusCode(400)
                .body(json("errors.code", hasItems("waarde.dubbel", "bron.verplicht", "waarde.boven-noemer")));
    }

    @Test
    void schrijven_vraagt_de_versie_die_de_schrijver_zag() {
        Response concept = ronde.concept(Ronde.openUitvraag());

        programmateam().post(pad(concept) + "/vaststellingsaanvraag").then().statusCode(428);
        programmateam()
                .header("If-Match", "\"99\"")
                .post(pad(concept) + "/vaststellingsaanvraag")
                .then()
                .statusCode(412);
    }

    @Test // section T: a report offered to the House cannot be edited
    void een_aangeboden_rapportage_kan_niet_worden_gewijzigd() {
        Response uitvraag = Ronde.openUitvraag();
        Response aangeboden = Rapportageronde.biedAan(ronde.stelVast(Rapportageronde.legVoor(ronde.concept(uitvraag))));
        Map<String, Object> inhoud = at(aangeboden, "inhoud");

        programmateam()
                .header("If-Match", aangeboden.header("ETag"))
                .body(Map.of("opgave", Rapportageronde.opgave(uitvraag), "inhoud", inhoud))
                .put(pad(aangeboden))
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("vergrendeld.aangeboden")));
    }

    private static String editie(int nummer) {
        return given().queryParam("pageSize", 100)
                .get(PAD)
                .path("find { it.nummer == " + nummer + " && it.herkomst == 'GEIMPORTEERD' }.id");
    }
}

package nl.ghnt.governance.lidmaatschap;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SamenstellingTest {

    private static RequestSpecification withToken() {
        return given().auth().oauth2(TestTokens.user("kernteam"));
    }

    @Proves({"R35", "R36"})
    @ParameterizedTest // C3 and invariant T: never both at once
    @CsvSource({
        "2018-04-25, J.D. Sprokkereef",
        "2020-04-12, J.D. Sprokkereef",
        "2020-04-13, M.T. Gijsbertsen",
        "2021-12-31, M.T. Gijsbertsen"
    })
    void er_is_op_elke_dag_een_programmadirecteur(String dag, String naam) {
        for (String functie : new String[] {"programmadirecteur", "secretaris-stuurgroep"}) {
            withToken()
                    .queryParam("functie", functie)
                    .queryParam("soort", "FUNCTIEHOUDER")
                    .queryParam("geldigOp", dag)
                    .get("/governance/v1/lidmaatschappen")
                    .then()
                    .statusCode(200)
                    .body(json("persoon.weergavenaam", contains(naam)));
        }
    }

    @Proves("R327")
    @Test // of the two versions of the page neither gives the day
    void de_wissel_van_programmadirecteur_noemt_waar_haar_dag_vandaan_komt() {
        String bron = "die dag noemt huiselijkgeweld-2020-02-05";
        for (String functie : new String[] {"programmadirecteur", "secretaris-stuurgroep"}) {
            functiehouder(functie, "2020-04-12").body(json("eindeToelichting", contains(containsString(bron))));
            functiehouder(functie, "2020-04-13").body(json("beginToelichting", contains(containsString(bron))));
        }
    }

    @Proves("R328")
    @Test // the page says who is client, not until when
    void van_opdrachtgevers_is_het_einde_een_rekendatum_en_geen_gegeven() {
        given().queryParam("geldigOp", "2021-06-01")
                .get("/governance/v1/gremia/opdrachtgevers/samenstelling")
                .then()
                .statusCode(200)
                .body(json("leden.eindeInBron", everyItem(nullValue())))
                .body(json("leden.eindeGeldigheid", everyItem(equalTo("2022-01-01"))))
                .body(json("leden.eindeToelichting", everyItem(containsString("Rekendatum"))));
    }

    @Proves({"R36", "R328"})
    @ParameterizedTest // no source tells of them after the programme
    @CsvSource({
        "programmadirecteur, een einde als programmadirecteur",
        "secretaris-stuurgroep, een einde als secretaris",
        "ambassadeur, een einde als ambassadeur",
        "minister-vws, tot wanneer deze persoon het ambt vervulde",
        "minister-voor-rechtsbescherming, tot wanneer deze persoon het ambt vervulde",
        "staatssecretaris-vws, tot wanneer deze persoon het ambt vervulde",
        "burgemeester-maastricht, tot wanneer deze persoon het ambt vervulde"
    })
    void na_het_einde_van_het_programma_is_van_geen_post_een_houder_bekend(String functie, String uitleg) {
        functiehouder(functie, "2021-12-31")
                .body(json("eindeInBron", contains(nullValue())))
                .body(json("eindeGeldigheid", contains("2022-01-01")))
                .body(json("eindeToelichting", contains(startsWith("Rekendatum"))))
                .body(json("eindeToelichting", contains(containsString(uitleg))));
        functiehouder(functie, "2022-01-01").body(json("id", empty()));
    }

    @Proves("R328")
    @ParameterizedTest // the day on which they left is not known; between which days it lies is
    @CsvSource({
        "directeur-jeugd, 2021-12-31",
        "directeur-baenv, 2021-12-31",
        "directeur-inclusieve-samenleving, 2020-04-12"
    })
    void een_onbekende_dag_van_vertrek_heeft_grenzen(String functie, String tot) {
        given().queryParam("functie", functie)
                .queryParam("geldigOp", "2019-07-01")
                .get("/governance/v1/lidmaatschappen")
                .then()
                .statusCode(200)
                .body(json("eindeInBron", contains(nullValue())))
                .body(json("onzekerVanDatum", contains("2018-12-18")))
                .body(json("onzekerTotDatum", contains(tot)));
    }

    @Proves("R23")
    @Test // one person: mayor for a municipality, ambassador for none
    void de_ambassadeur_is_burgemeester_van_maastricht() {
        String dag = "2019-07-01";
        functiehouder("ambassadeur", dag)
                .body(json("persoon.weergavenaam", contains("Annemarie Penn-Te-Strake")))
                .body(json("organisatie", contains(nullValue())));
        functiehouder("burgemeester-maastricht", dag)
                .body(json("persoon.weergavenaam", contains("Annemarie Penn-Te-Strake")))
                .body(json("organisatie.code", contains("gemeente-maastricht")));
    }

    private static ValidatableResponse functiehouder(String functie, String dag) {
        return withToken()
                .queryParam("functie", functie)
                .queryParam("soort", "FUNCTIEHOUDER")
                .queryParam("geldigOp", dag)
                .get("/governance/v1/lidmaatschappen")
                .then()
                .statusCode(200);
    }

    @Test // API.md: names of persons are not public, posts and organisations are
    void zonder_token_staan_functie_en_organisatie_er_wel_en_de_naam_niet() {
        given().queryParam("soort", "AANGESLOTEN_GEEN_LID")
                .queryParam("geldigOp", "2019-07-01")
                .get("/governance/v1/gremia/stuurgroep/lidmaatschappen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "4")
                .body(json(
                        "functie.code",
                        containsInAnyOrder(
                                "directeur-jeugd",
                                "directeur-baenv",
                                "directeur-inclusieve-samenleving",
                                "programmadirecteur")))
                .body(json("persoon", everyItem(nullValue())))
                .body(json("bronplaats", everyItem(nullValue())))
                .body(json("persoonOnbekendReden", everyItem(notNullValue())));
    }

    @Proves({"R31", "R32", "R33", "R34", "R35", "R36"})
    @Test // C4, T: non-members never appear in member counts
    void aangesloten_zonder_lid_te_zijn_telt_nooit_mee() {
        withToken()
                .queryParam("geldigOp", "2019-07-01")
                .get("/governance/v1/gremia/stuurgroep/samenstelling")
                .then()
                .statusCode(200)
                .body(json("aantalLeden", nullValue()))
                .body(json("ledenlijstOnbekendReden", notNullValue()))
                .body(json("leden", nullValue()))
                .body(json("aangeslotenen", hasSize(4)));
        withToken()
                .queryParam("geldigOp", "2021-01-01")
                .get("/governance/v1/gremia/stuurgroep/samenstelling")
                .then()
                .statusCode(200)
                .body(json("aangeslotenen.persoon.weergavenaam", contains("M.T. Gijsbertsen")));
    }

    @Test // DOMAIN 9: one person, first member, then affiliated non-member
    void een_lid_kan_later_aangesloten_zijn_zonder_lid_te_zijn() {
        withToken()
                .queryParam("geldigOp", "2020-03-01")
                .get("/governance/v1/gremia/stuurgroep/samenstelling")
                .then()
                .statusCode(200)
                .body(json("aantalLeden", nullValue()))
                .body(json("leden.persoon.weergavenaam", contains("M.T. Gijsbertsen")))
                .body(json("leden.organisatie.code", contains("gemeente-groningen")));
    }

    @Proves({"R16", "R17", "R18", "R19"})
    @ParameterizedTest // C2, T: three clients on every day, VWS by another post later
    @CsvSource({"2018-04-25, minister-vws", "2020-12-13, minister-vws", "2020-12-14, staatssecretaris-vws"})
    void er_zijn_drie_opdrachtgevers_en_vws_wisselde_van_functie(String dag, String functieVws) {
        given().queryParam("geldigOp", dag)
                .get("/governance/v1/gremia/opdrachtgevers/samenstelling")
                .then()
                .statusCode(200)
                .body(json("aantalLeden", equalTo(3)))
                .body(json("leden.organisatie.code", containsInAnyOrder("vws", "jenv", "vng")))
                .body("leden.find { it.organisatie.code == 'vws' }.functie.code", equalTo(functieVws))
                .body("leden.find { it.organisatie.code == 'vng' }.functie", nullValue());
    }

    @Proves("R328")
    @ParameterizedTest // the days reckoned with are not what the sources say
    @ValueSource(strings = {"2018-04-20", "2022-06-01"})
    void buiten_de_dagen_waarvan_de_bronnen_vertellen_zijn_de_opdrachtgevers_onbekend(String dag) {
        given().queryParam("geldigOp", dag)
                .get("/governance/v1/gremia/opdrachtgevers/samenstelling")
                .then()
                .statusCode(200)
                .body(json("ledenlijstVolledig", equalTo(false)))
                .body(json("ledenlijstOnbekendReden", equalTo("Geen bron noemt wie er op deze dag lid waren.")))
                .body(json("aantalLeden", nullValue()))
                .body(json("leden", nullValue()));
    }

    @Proves({"R46", "R115"})
    @Test // unknown is null with a reason, never an empty list
    void waar_geen_lid_bekend_is_staat_waarom() {
        for (String gremium : new String[] {"kernteam", "spiegelgroep-ervaringsdeskundigen"}) {
            given().queryParam("geldigOp", "2020-01-01")
                    .get("/governance/v1/gremia/" + gremium + "/samenstelling")
                    .then()
                    .statusCode(200)
                    .body(json("leden", nullValue()))
                    .body(json("aantalLeden", nullValue()))
                    .body(json("ledenlijstOnbekendReden", notNullValue()));
        }
    }

    @Test // ARCHITECTURE 4: what we knew then
    void voor_de_vastlegging_was_niets_bekend() {
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get("/governance/v1/gremia/stuurgroep/lidmaatschappen")
                .then()
                .statusCode(404);
    }

    @Proves({"R23", "R328"})
    @Test // since when she was ambassador no source says
    void van_een_dag_waarvan_geen_bron_iemand_noemt_zegt_de_lege_lijst_waarom() {
        given().queryParam("functie", "ambassadeur")
                .queryParam("geldigOp", "2018-06-01")
                .get("/governance/v1/lidmaatschappen")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "ONBEKEND")
                .header("X-Volledigheid-Reden", containsString("begint op 2018-12-17"))
                .body(json("$", hasSize(0)));
        given().queryParam("functie", "ambassadeur")
                .queryParam("geldigOp", "2019-01-01")
                .get("/governance/v1/lidmaatschappen")
                .then()
                .header("X-Volledigheid", "ONVOLLEDIG")
                .body(json("$", hasSize(1)));
    }
}

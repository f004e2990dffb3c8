package nl.ghnt.projectpool.poolronde;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PoolrondeResourceTest {

    private static final String RONDES = "/projectpool/v1/poolrondes";

    @Proves("R307")
    @Test // C18
    void er_zijn_twee_rondes_waarvan_een_twee_jaren_beslaat() {
        given().get(RONDES)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "2")
                .body(json("code", contains("2019", "2020-2021")))
                .body(json("[1].jaren", contains(2020, 2021)));
    }

    @Proves("R307")
    @Test
    void een_jaar_vindt_de_ronde_die_het_beslaat() {
        given().queryParam("jaar", 2021).get(RONDES).then().body(json("code", contains("2020-2021")));
        given().queryParam("jaar", 2018).get(RONDES).then().statusCode(200).body(json("$", hasSize(0)));
    }

    @Proves({"R301", "R302"})
    @Test
    void de_ronde_van_2019_opende_op_20_mei_voor_regios_via_gemeenten() {
        given().get(RONDES + "/2019")
                .then()
                .statusCode(200)
                .body(json("opening.moment", equalTo("2019-05-20")))
                .body(json("opening.bron.document", equalTo("wie-is-wie-nieuw")))
                .body(json("sluiting.moment", equalTo("2019-07-12")))
                .body(json("besluit.moment", equalTo("2019-07~")))
                .body(json("aanvrager", equalTo("REGIO_VIA_GEMEENTE")))
                .body(json("rechtsgrond.vorm", equalTo("POOL")))
                .body(json("rechtsgrond.regeling", nullValue()))
                .body(json("grens.minimumBedrag", equalTo(25000.0)))
                .body(json("grens.maximumBedrag", equalTo(100000.0)))
                .body(json("grens.minimumPer", equalTo("AANVRAAG")))
                .body(json("grens.maximumPer", equalTo("AANVRAAG")));
    }

    @Test // the ceiling is no hard limit
    void in_2019_is_meer_toegekend_dan_aangekondigd_en_dat_staat_erbij() {
        var ronde = given().get(RONDES + "/2019")
                .then()
                .body(json("aangevraagd.bedrag", equalTo(5500000.0)))
                .body(json("aangevraagd.nauwkeurigheid", equalTo("AFGEROND")))
                .body(json("toegekend.bedrag", equalTo(3199042.0)))
                .body(json("overschrijdingPlafond", equalTo(true)))
                .extract()
                .jsonPath();
        assertThat(new BigDecimal(ronde.getString("toegekend.bedrag")))
                .isGreaterThan(new BigDecimal(ronde.getString("plafond.bedrag")));
    }

    @Proves("R307")
    @Test
    void de_tweede_ronde_rust_op_een_regeling_met_een_grens_per_regio() {
        given().get(RONDES + "/2020-2021")
                .then()
                .statusCode(200)
                .body(json("rechtsgrond.vorm", equalTo("SPECIFIEKE_UITKERING")))
                .body(json("rechtsgrond.regeling.ondertekeningsdatum", equalTo("2020-05-07")))
                .body(json("rechtsgrond.regeling.staatscourant", equalTo("Stcrt. 2020, 26281")))
                .body(json("uitvoerder", equalTo("DUS-I")))
                .body(json("sluiting.moment", equalTo("2020-08-21")))
                .body(json("sluiting.zekerheid", equalTo("AFGELEID")))
                .body(json("grens.maximumBedrag", equalTo(192000.0)))
                .body(json("grens.minimumPer", nullValue()))
                .body(json("grens.minimumPerOnbekendReden", notNullValue()))
                .body(json("grens.maximumPer", equalTo("REGIO_OVER_DE_RONDE")))
                .body(json("aanvragen.waarde", equalTo(60)))
                .body(json("aanvragen.nauwkeurigheid", equalTo("ONGEVEER")))
                .body(json("prioriteiten.namen", hasItem("MDA++")))
                .body(json("prioriteiten.namen", hasSize(9)));
    }

    @Proves({"R306", "R328"})
    @Test
    void wat_de_bronnen_niet_zeggen_is_null_met_een_reden_en_nooit_nul() {
        given().get(RONDES + "/2020-2021")
                .then()
                .body(json("opening.moment", nullValue()))
                .body(json("opening.onbekendReden", notNullValue()))
                .body(json("plafond.bedrag", nullValue()))
                .body(json("plafond.onbekendReden", notNullValue()))
                .body(json("toegekend.bedrag", nullValue()))
                .body(json("toegekend.onbekendReden", notNullValue()))
                .body(json("projecten.waarde", nullValue()))
                .body(json("projecten.onbekendReden", notNullValue()))
                .body(json("criteria.overig", nullValue()))
                .body(json("criteria.onbekendReden", notNullValue()));
        given().get(RONDES + "/2019")
                .then()
                .body(json("aanvragen.waarde", nullValue()))
                .body(json("aanvragen.onbekendReden", notNullValue()))
                .body(json("prioriteiten.aantal", equalTo(9)))
                .body(json("prioriteiten.namen", nullValue()))
                .body(json("prioriteiten.onbekendReden", notNullValue()))
                .body(json("uitvoerder", nullValue()))
                .body(json("uitvoerderOnbekendReden", notNullValue()));
    }

    @Proves("R328")
    @Test // what was announced is not what happened
    void van_de_tweede_ronde_is_het_besluit_onbekend_en_alleen_de_verwachting_bekend() {
        given().get(RONDES + "/2020-2021")
                .then()
                .body(json("besluit.moment", nullValue()))
                .body(json("besluit.zekerheid", nullValue()))
                .body(json("besluit.onbekendReden", notNullValue()))
                .body(json("besluit.gepland", equalTo("2020-09")))
                .body(json("besluit.bron.document", equalTo("huiselijkgeweld-projectenpool")));
        given().get(RONDES + "/2019")
                .then()
                .body(json("besluit.zekerheid", equalTo("ZEKER")))
                .body(json("besluit.gepland", nullValue()));
    }

    @Test
    void de_volgorde_is_te_kiezen_uit_wat_wordt_aangeboden() {
        given().queryParam("sort", "-volgnummer").get(RONDES).then().body(json("code", contains("2020-2021", "2019")));
        given().queryParam("sort", "bedrag").get(RONDES).then().statusCode(400);
    }

    @Test
    void een_etag_die_de_lezer_al_heeft_geeft_304() {
        String etag = given().get(RONDES + "/2019").header("ETag");
        given().header("If-None-Match", etag).get(RONDES + "/2019").then().statusCode(304);
    }

    @Test
    void een_onbekende_ronde_is_404() {
        given().get(RONDES + "/2018").then().statusCode(404).body(json("status", equalTo(404)));
    }
}

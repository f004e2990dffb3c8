package nl.ghnt.regions.regio;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.time.TimeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegioHerkenTest {

    @Inject
    RegioService service;

    @Proves({"R324", "R329"})
    @ParameterizedTest // and every spelling of the sources
    @CsvSource(
            delimiter = '|',
            value = {
                "Alkmaar-West-Friesland|alkmaar-west-friesland|CANONIEK",
                "Alkmaar – West Friesland|alkmaar-west-friesland|ALIAS",
                "alkmaar west friesland|alkmaar-west-friesland|GENORMALISEERD",
                "Arnhem|arnhem-achterhoek|ALIAS",
                "Brabant Zuidoost|brabant-zuidoost|CANONIEK",
                "Zuidoost Brabant|brabant-zuidoost|ALIAS",
                "Zuidoost-Brabant|brabant-zuidoost|ALIAS",
                "Nijmegen|gelderland-zuid|ALIAS",
                "Tilburg|hart-van-brabant|ALIAS",
                "Noord-Brabant Midden|hart-van-brabant|ALIAS",
                "Midden-Brabant|hart-van-brabant|ALIAS",
                "Fryslân|friesland|ALIAS",
                "Hollands Midden|hollands-midden|ALIAS",
                "HOLLANDS—MIDDEN|hollands-midden|GENORMALISEERD",
                "Kennermerland|kennemerland|ALIAS",
                "Kennemer-land|kennemerland|GENORMALISEERD",
                "Noord- en Midden Limburg|noord-en-midden-limburg|ALIAS",
                "Brabant Noordoost|noord-en-oost-brabant|ALIAS",
                "Apeldoorn|noord-en-oost-gelderland|ALIAS",
                "Rotterdam|rotterdam-rijnmond|ALIAS",
                "West-brabant|west-brabant|ALIAS",
                "West-Veluwe/Vallei|west-veluwe-vallei|ALIAS",
                "west veluwe / vallei|west-veluwe-vallei|GENORMALISEERD",
                "Ede|west-veluwe-vallei|ALIAS",
                "Zuid-Holland-Zuid|zuid-holland-zuid|ALIAS"
            })
    void elke_schrijfwijze_leidt_naar_haar_regio(String naam, String code, String vondst) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(1)))
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo(vondst)))
                .body(json("[0].score", equalTo(1.0)));
    }

    @ParameterizedTest // DOMAIN 5: a municipality leads to the region that it lies in, as sure as that is
    @CsvSource({
        "Maastricht,zuid-limburg,GEMEENTE,AFGELEID",
        "weesp,utrecht,GEMEENTE,AFGELEID",
        "Sudwest Fryslan,friesland,GEMEENTE,AFGELEID",
        "Tilburg,hart-van-brabant,ALIAS,AFGELEID",
        "Rotterdam,rotterdam-rijnmond,ALIAS,AFGELEID",
        "Arnhem,arnhem-achterhoek,ALIAS,AFGELEID",
        "Mastricht,zuid-limburg,GELIJKEND,VERMOED"
    })
    void de_naam_van_een_stad_leidt_naar_haar_regio_met_hoe_zeker_dat_is(
            String naam, String code, String vondst, String zekerheid) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo(vondst)))
                .body(json("[0].zekerheid", equalTo(zekerheid)));
    }

    @Proves("R328")
    @ParameterizedTest // not the region of Rhenen and Roosendaal, which only look like them
    @CsvSource({"Rheden,GM0275", "rozendaal,GM0277", "Hoorn,GM0405", "Bergen (NH),GM0373"})
    void van_een_gemeente_zonder_regio_wordt_geen_andere_geraden_en_staat_er_waarom(String naam, String code) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(0)))
                .header("X-Volledigheid", equalTo("ONBEKEND"))
                .header("X-Volledigheid-Reden", containsString(code));
    }

    @Test
    void van_twee_gemeenten_met_een_naam_wordt_er_geen_gekozen() {
        given().queryParam("naam", "Bergen")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("regio", contains("noord-en-midden-limburg")))
                .body(json("zekerheid", contains("VERMOED")))
                .body(json("[0].toelichting", containsString("Meer gemeenten heten zo")))
                .header("X-Volledigheid-Reden", containsString("GM0373"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"'s-Gravenhage|haaglanden", "den bosch|noord-en-oost-brabant"})
    void een_gemeente_wordt_ook_bij_haar_officiele_en_haar_roepnaam_herkend(String naam, String regio) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("regio", contains(regio)))
                .body(json("gevondenDoor", contains("GEMEENTE")))
                .header("X-Volledigheid", nullValue());
    }

    @ParameterizedTest // the register's own links: Veilig Thuis regions 2021
    @CsvSource(
            delimiter = '|',
            value = {
                "Amsterdam-Amstelland|amsterdam-amstelland",
                "Drenthe|drenthe",
                "Flevoland|flevoland",
                "Friesland|friesland",
                "Gelderland-Midden|arnhem-achterhoek,west-veluwe-vallei",
                "Gelderland-Zuid|gelderland-zuid",
                "Gooi en Vechtstreek|gooi-en-vechtstreek",
                "Groningen|groningen",
                "Haaglanden|haaglanden",
                "Hollands-Midden|hollands-midden",
                "IJsselland|ijsselland",
                "Kennemerland|kennemerland",
                "Noord- en Midden Limburg|noord-en-midden-limburg",
                "Noord- en Oost-Gelderland|noord-en-oost-gelderland",
                "Noord-Brabant Midden|hart-van-brabant",
                "Brabant Noordoost|noord-en-oost-brabant",
                "Noord-Holland Noord|alkmaar-west-friesland,kop-van-noord-holland",
                "Rotterdam-Rijnmond|rotterdam-rijnmond",
                "Twente|twente",
                "Utrecht|utrecht",
                "West-brabant|west-brabant",
                "Zaanstreek-Waterland|zaanstreek-waterland",
                "Zeeland|zeeland",
                "Zuid-Holland-Zuid|zuid-holland-zuid",
                "Zuid-Limburg|zuid-limburg",
                "Zuidoost-Brabant|brabant-zuidoost"
            })
    void elke_naam_van_een_veilig_thuis_regio_leidt_langs_de_koppelingen(String naam, String regios) {
        for (String spelling : List.of(naam, naam.toUpperCase(Locale.ROOT), naam.replaceAll("[- ]+", " "))) {
            given().queryParam("naam", spelling)
                    .get("/regions/v1/regios/_herken")
                    .then()
                    .statusCode(200)
                    .body(json("regio", contains(regios.split(","))))
                    .body(json("gevondenDoor", everyItem(not(equalTo("GELIJKEND")))));
        }
    }

    @ParameterizedTest // a name that lapsed still leads there when no day is asked for
    @CsvSource({",1", "2024-12-31,1", "2025-01-01,0"})
    void de_naam_van_een_vervallen_veilig_thuis_regio_leidt_op_een_dag_erna_nergens_heen(String dag, int gevonden) {
        var verzoek = given().queryParam("naam", "Gelderland-Midden");
        if (dag != null) {
            verzoek.queryParam("geldigOp", dag);
        }
        verzoek.get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body("findAll { it.gevondenDoor == 'VEILIG_THUIS' }.size()", equalTo(2 * gevonden));
    }

    @Test // the register's own links: the 35 centre municipalities
    void elke_centrumgemeente_leidt_naar_de_regio_die_zij_leidt() {
        List<Map<String, Object>> leden = given().queryParam("pageSize", 100)
                .get("/regions/v1/indelingen/CENTRUMGEMEENTEN-35/leden")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        assertThat(leden).hasSize(35);
        for (Map<String, Object> lid : leden) {
            List<String> regios = new ArrayList<>(given().queryParam("naam", lid.get("naam"))
                    .get("/regions/v1/regios/_herken")
                    .then()
                    .statusCode(200)
                    .body(json("gevondenDoor", everyItem(not(equalTo("GELIJKEND")))))
                    .extract()
                    .jsonPath()
                    .getList("regio", String.class));
            regios.removeIf(
                    regio -> regio.startsWith("proef-")); // other tests found regions with the same municipality
            assertThat(regios).as("%s", lid.get("naam")).startsWith((String) lid.get("regio"));
        }
    }

    @Test
    void een_tikfout_in_een_naam_van_de_28_leidt_naar_die_regio() {
        List<Map<String, Object>> regios = given().queryParam("geldigOp", "2021-12-31")
                .queryParam("pageSize", 100)
                .get("/regions/v1/regios")
                .then()
                .extract()
                .jsonPath()
                .getList("");
        assertThat(regios).hasSize(28);
        for (Map<String, Object> regio : regios) {
            for (String fout : tikfouten((String) regio.get("naam"))) {
                List<Kandidaat> kandidaten =
                        service.herken(fout, TimeView.at(null, null)).kandidaten();
                assertThat(kandidaten)
                        .as(fout)
                        .first()
                        .extracting(Kandidaat::regio)
                        .isEqualTo(regio.get("code"));
                assertThat(kandidaten).as(fout).allMatch(kandidaat -> kandidaat.score() >= Kandidaat.MINSTE_GELIJKENIS);
            }
        }
    }

    /** A letter left out, one double, and two swapped, at each place within a word of some length. */
    private static List<String> tikfouten(String naam) {
        List<String> fouten = new ArrayList<>();
        for (int i = 1; i < naam.length() - 2; i++) {
            if (naam.substring(i - 1, i + 3).matches("[a-z]{4}")) {
                fouten.add(naam.substring(0, i) + naam.substring(i + 1));
                fouten.add(naam.substring(0, i) + naam.charAt(i) + naam.substring(i));
                fouten.add(naam.substring(0, i) + naam.charAt(i + 1) + naam.charAt(i) + naam.substring(i + 2));
            }
        }
        return fouten;
    }

    @ParameterizedTest
    @CsvSource({
        "Gelderland",
        "Gelderland-Oost",
        "Zuid-Holland Noord",
        "Noord-Brabant",
        "Limburg",
        "Rijnmond",
        "Waddengebied"
    })
    void wat_alleen_een_deel_deelt_wordt_niet_geraden(String naam) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .header("X-Minste-Gelijkenis", "0.75")
                .body(json("$", hasSize(0)));
    }

    @Proves("R328")
    @Test // C8: the composition holds for 2021 only, so on another day a municipality leads nowhere
    void op_een_dag_waarvan_de_samenstelling_onbekend_is_leidt_een_gemeente_nergens_heen() {
        given().queryParam("naam", "Maastricht")
                .queryParam("geldigOp", "2020-06-01")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({"Noord- en Midden-Limburg,noord-en-midden-limburg", "Noord- en Oost-Gelderland,noord-en-oost-gelderland"
    })
    void een_naam_over_twee_regels_leidt_naar_haar_regio(String naam, String code) {
        given().queryParam("naam", naam.replaceFirst(" en ", " en\n"))
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo("ALIAS")));
    }

    @ParameterizedTest
    @CsvSource({
        "Drente,drenthe",
        "Kenemerland,kennemerland",
        "Limburg Zuid,zuid-limburg",
        "Rotterdam Rijnmont,rotterdam-rijnmond"
    })
    void een_typefout_geeft_een_vermoeden(String naam, String code) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo("GELIJKEND")))
                .body(json("[0].zekerheid", equalTo("VERMOED")))
                .body(json("[0].score", lessThanOrEqualTo(1.0)));
    }

    @Test
    void kandidaten_zijn_er_ten_hoogste_vijf() {
        given().queryParam("naam", "Noord en Zuid Holland Brabant Limburg")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("size()", lessThan(6)));
    }

    @Test
    void zonder_naam_is_het_verzoek_fout() {
        given().get("/regions/v1/regios/_herken").then().statusCode(400).body(json("errors.location", hasItem("naam")));
    }
}

package nl.ghnt.projectpool.dekking;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R317", "R318", "R319"})
class DekkingResourceTest {

    private static final String DEKKING = "/projectpool/v1/dekking";
    private static final String MATRIX = "/projectpool/v1/dekkingsmatrix";
    private static final String VERMELDINGEN = "/projectpool/v1/vermeldingen";

    @Test // section P: 96 pairs, 8 of them only through a joint entry
    void de_dekking_heeft_96_paren_waarvan_8_alleen_gezamenlijk() {
        given().get(DEKKING)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "96")
                .body(json("$", hasSize(20)));
        given().queryParam("aard", "EIGEN").get(DEKKING).then().header("X-Total-Count", "88");
        given().queryParam("aard", "GEZAMENLIJK")
                .get(DEKKING)
                .then()
                .header("X-Total-Count", "8")
                .body(json("thema", everyItem(equalTo("EXPERIMENTEN_VROUWENOPVANG"))));
    }

    @Test // section P: matrix region x theme
    void de_matrix_is_precies_de_gedrukte_tabel() {
        var matrix = given().get(MATRIX)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("aantalVermeldingen", equalTo(90)))
                .body(json("aantalCombinaties", equalTo(96)))
                .body(json("aantalThemas", equalTo(16)))
                .body(json("aantalRegios", equalTo(28)))
                .extract()
                .jsonPath();
        assertThat(matrix.getList("themas.aantalVermeldingen", Integer.class))
                .isEqualTo(GedrukteTabel.VERMELDINGEN_PER_THEMA);
        assertThat(matrix.getList("themas.aantalRegios", Integer.class)).isEqualTo(GedrukteTabel.REGIOS_PER_THEMA);
        List<String> themas = matrix.getList("themas.code", String.class);
        List<Map<String, Object>> regios = matrix.getList("regios");
        assertThat(regios.stream().map(regio -> rij(regio, themas)).toList()).isEqualTo(GedrukteTabel.rijen());
    }

    @SuppressWarnings("unchecked")
    private static String rij(Map<String, Object> regio, List<String> themas) {
        String code = (String) regio.get("code");
        List<Dekkingscel> cellen = ((List<Map<String, String>>) regio.get("cellen"))
                .stream()
                        .map(cel -> new Dekkingscel(
                                cel.get("thema"), code, Dekkingscel.Aard.valueOf(cel.get("aard")), List.of()))
                        .toList();
        assertThat(regio.get("aantalThemas")).isEqualTo(cellen.size());
        return GedrukteTabel.rij(code, cellen, themas);
    }

    @Proves({"R313", "R315"})
    @ParameterizedTest // also without anything from the register
    @ValueSource(strings = {"brabant-zuidoost", "Brabant Zuidoost", "Zuidoost Brabant", "zuidoost-brabant"})
    void een_regio_is_te_vinden_in_elke_gedrukte_schrijfwijze(String regio) {
        given().queryParam("regio", regio)
                .get(DEKKING)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "4")
                .body(json("regio", everyItem(equalTo("brabant-zuidoost"))))
                .body(json("regioNaam", everyItem(equalTo("Brabant Zuidoost"))));
    }

    @Proves("R314")
    @Test
    void een_gemeente_die_voor_een_regio_staat_is_geen_naam_van_die_regio() {
        given().queryParam("regio", "Apeldoorn")
                .get(DEKKING)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("waarde.onbekend")));
    }

    @Test
    void thema_en_regio_samen_vinden_een_cel() {
        given().queryParam("regio", "kennemerland")
                .queryParam("thema", "EXPERIMENTEN_VROUWENOPVANG")
                .get(DEKKING)
                .then()
                .body(json("aard", contains("GEZAMENLIJK")))
                .body(json("themaNaam", contains("Experimenten vrouwenopvang")))
                .body(json("[0].vermeldingen", hasSize(1)))
                .body(json("[0].bron.document", equalTo("infographic-eindrapportage")));
        given().queryParam("thema", "ONBEKEND")
                .get(DEKKING)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("waarde.onbekend")));
    }

    @Proves({"R313", "R314"})
    @Test // section P: 90 entries; : two joint ones
    void er_zijn_90_vermeldingen_waarvan_2_gezamenlijk() {
        given().get(VERMELDINGEN).then().statusCode(200).header("X-Total-Count", "90");
        given().queryParam("gezamenlijk", true)
                .get(VERMELDINGEN)
                .then()
                .header("X-Total-Count", "2")
                .body(json("toewijzing.thema", everyItem(equalTo("EXPERIMENTEN_VROUWENOPVANG"))))
                .body(json(
                        "gedrukt",
                        contains(
                                "Alkmaar – West Friesland, Kennemerland, Kop van Noord-Holland, Zaanstreek-Waterland",
                                "Apeldoorn, Arnhem, Ede en Nijmegen")))
                .body(json("[0].toewijzing.deelnemers.zekerheid", everyItem(equalTo("ZEKER"))))
                .body(json("[1].toewijzing.deelnemers.soort", everyItem(equalTo("GEMEENTE"))))
                .body(json("[1].toewijzing.deelnemers.zekerheid", everyItem(equalTo("AFGELEID"))))
                .body(json("[1].toewijzing.deelnemers.gemeente", contains("GM0200", "GM0202", "GM0228", "GM0268")))
                .body(json(
                        "[1].toewijzing.deelnemers.regio",
                        contains(
                                "noord-en-oost-gelderland",
                                "arnhem-achterhoek",
                                "west-veluwe-vallei",
                                "gelderland-zuid")));
    }

    @Proves("R312")
    @Test
    void experimenten_vrouwenopvang_heeft_zes_vermeldingen_voor_twaalf_regios() {
        given().queryParam("thema", "EXPERIMENTEN_VROUWENOPVANG")
                .get(VERMELDINGEN)
                .then()
                .header("X-Total-Count", "6")
                .body(json("volgnummerInThema", contains(1, 2, 3, 4, 5, 6)));
        given().queryParam("thema", "EXPERIMENTEN_VROUWENOPVANG")
                .get(DEKKING)
                .then()
                .header("X-Total-Count", "12");
    }

    @Proves("R316")
    @Test // the line that carries two columns of the print
    void west_veluwe_vallei_is_de_enige_bij_schadelijke_praktijken() {
        given().queryParam("thema", "SCHADELIJKE_PRAKTIJKEN")
                .get(VERMELDINGEN)
                .then()
                .body(json("gedrukt", contains("West-Veluwe Vallei")));
        given().queryParam("thema", "PLEGERAANPAK")
                .get(VERMELDINGEN)
                .then()
                .body(json(
                        "gedrukt",
                        containsInAnyOrder("Amsterdam-Amstelland", "Brabant Zuidoost", "Rotterdam-Rijnmond")));
    }

    @Test
    void voor_de_vastlegging_wisten_we_niets() {
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get(DEKKING)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get(MATRIX)
                .then()
                .statusCode(404)
                .body(json("detail", containsString("nog geen dekkingstabel")));
    }

    @Test
    void de_dekking_kan_op_regio_en_dan_op_thema() {
        JsonPath cellen = given().queryParam("sort", "regio,-thema")
                .queryParam("pageSize", 100)
                .get(DEKKING)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> regios = cellen.getList("regio", String.class);
        assertThat(regios).isSorted();
        assertThat(cellen.getList("findAll { it.regio == '" + regios.get(0) + "' }.themaVolgnummer", Integer.class))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Proves("R328")
    @Test // unknown is an empty place
    void de_dekking_is_er_ook_als_csv_voor_een_rekenblad() {
        String csv = given().accept("text/csv")
                .queryParam("pageSize", 100)
                .get(DEKKING)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"dekking.csv\""))
                .header("X-Total-Count", "96")
                .extract()
                .asString();
        List<String> rows = csv.lines().toList();
        assertThat(rows).hasSize(97);
        assertThat(rows.get(0))
                .isEqualTo("thema,themaNaam,themaVolgnummer,regio,regioNaam,aard,themaZekerheid,regioZekerheid,"
                        + "vermeldingen.1,bron.document,bron.plaats,geregistreerdOp");
        assertThat(rows.get(1))
                .startsWith("VERSTERKEN_LOKALE_TEAMS,Versterken lokale (wijk)teams,1,arnhem-achterhoek,"
                        + "Arnhem-Achterhoek,EIGEN,AFGELEID,ZEKER,");
    }

    @Test
    void een_lege_lijst_als_csv_heeft_haar_kop_en_een_fout_blijft_een_probleem() {
        given().accept("text/csv")
                .queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get(DEKKING)
                .then()
                .statusCode(200)
                .body(startsWith("thema,themaNaam,"));
        given().accept("text/csv")
                .queryParam("pageSize", 101)
                .get(DEKKING)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get(DEKKING).then().contentType("application/json");
    }

    @Test
    void alle_fouten_in_de_parameters_staan_in_een_antwoord() {
        given().queryParam("aard", "HALF")
                .queryParam("beschikbaarOp", "gisteren")
                .queryParam("them", "x")
                .get(DEKKING)
                .then()
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("aard", "beschikbaarOp", "them")));
    }
}

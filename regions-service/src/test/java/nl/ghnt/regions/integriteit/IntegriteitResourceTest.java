package nl.ghnt.regions.integriteit;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class IntegriteitResourceTest {

    @Inject
    DataSource database;

    @Inject
    IntegriteitService service;

    @Inject
    MeterRegistry metrics;

    @Test // C1: 30 announced, none named; the difference is told with the reason
    void dat_er_dertig_waren_aangekondigd_en_geen_een_is_genoemd_is_een_bevinding() {
        bevindingen("soort", "AANTAL_WIJKT_AF", "geldigOp", "2021-12-31")
                .body(json("indeling", contains("GHNT-30")))
                .body(json("[0].toelichting", containsString("30")))
                .body(json("[0].toelichting", containsString("nergens de dertig regio")));
    }

    @Proves("R132")
    @Test // known for 2021 only
    void waar_niets_over_de_gemeenten_is_vastgelegd_is_een_gat() {
        bevindingen("soort", "GAT", "regio", "twente")
                .body(json("peildatum", hasItems("2019-07-02", "2022-01-01")))
                .body(json("toelichting", hasItem(containsString("samenstelling"))));
    }

    @Test
    void in_2021_hebben_gemeenten_van_vijf_regios_geen_regio_en_die_van_de_andere_wel() {
        bevindingen("soort", "GEMEENTE_ZONDER_REGIO", "geldigOp", "2021-12-31", "pageSize", "100")
                .body(json("gemeente", hasItem("GM0361")))
                .body(json("gemeente", not(hasItem("GM0363"))));
    }

    @Proves("R138")
    @Test
    void een_regio_zonder_vervulde_post_is_een_bevinding() {
        bevindingen("soort", "ZONDER_PROJECTLEIDER", "geldigOp", "2021-12-31").body(json("$", hasSize(0)));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body("""
                        {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef",
                         "opvolgers": [{"code": "proef-zonder-leider", "naam": "Leiderloos"}], "bron": {"document": "proef"}}""")
                .post("/regions/v1/regiowijzigingen")
                .then()
                .statusCode(201);
        bevindingen("soort", "ZONDER_PROJECTLEIDER", "geldigOp", "2023-06-01", "regio", "proef-zonder-leider")
                .body(json("peildatum", contains("2023-06-01")));
    }

    @Test
    void het_register_van_het_programma_heeft_geen_overlap_geen_dubbele_gemeente_en_geen_naamloze_regio() {
        for (String soort : new String[] {"OVERLAP", "GEMEENTE_IN_TWEE_REGIOS", "ZONDER_NAAM"}) {
            bevindingen("soort", soort).body(json("$", hasSize(0)));
        }
    }

    @Test // what no rule lets in may come by another door: a repair in the database, an older version
    void een_gemeente_in_twee_regios_en_een_naamloze_regio_vallen_op() throws SQLException {
        execute("""
                insert into regio (code, indeling, bron_document, geregistreerd_op, gewijzigd_op, version)
                values ('proef-kapot-a', 'GHNT-28', 'synthetisch', now(), now(), 0), ('proef-kapot-b', 'GHNT-28', 'synthetisch', now(), now(), 0);
                insert into regio_bestaan (id, regio, begin_geldigheid, einde_geldigheid, geregistreerd_op)
                values (gen_random_uuid(), 'proef-kapot-a', '2200-01-01', '2201-01-01', now()),
                       (gen_random_uuid(), 'proef-kapot-b', '2200-01-01', '2201-01-01', now());
                insert into regio_samenstelling (id, regio, zekerheid, begin_geldigheid, einde_geldigheid, geregistreerd_op)
                values ('00000000-0000-7000-8000-00000000000a', 'proef-kapot-a', 'ZEKER', '2200-01-01', '2201-01-01', now()),
                       ('00000000-0000-7000-8000-00000000000b', 'proef-kapot-b', 'ZEKER', '2200-06-01', '2201-01-01', now());
                insert into regio_samenstelling_gemeente values ('00000000-0000-7000-8000-00000000000a', 'GM0308'),
                       ('00000000-0000-7000-8000-00000000000b', 'GM0308')""");
        try {
            bevindingen("soort", "GEMEENTE_IN_TWEE_REGIOS")
                    .body(json("regio", contains("proef-kapot-a")))
                    .body(json("gemeente", contains("GM0308")))
                    .body(json("peildatum", contains("2200-06-01")))
                    .body(json("[0].toelichting", containsString("proef-kapot-b")));
            bevindingen("soort", "ZONDER_NAAM").body(json("regio", contains("proef-kapot-a", "proef-kapot-b")));
            bevindingen("soort", "GAT", "regio", "proef-kapot-b")
                    .body(json("toelichting", hasItem(containsString("grondslag"))));
        } finally {
            execute("""
                    delete from regio_samenstelling_gemeente where gemeente = 'GM0308' and samenstelling in
                        (select id from regio_samenstelling where regio like 'proef-kapot-%');
                    delete from regio_samenstelling where regio like 'proef-kapot-%';
                    delete from regio_bestaan where regio like 'proef-kapot-%';
                    delete from regio where code like 'proef-kapot-%'""");
        }
    }

    @Test
    void nagaan_kost_een_statement() {
        assertThat(Statements.during(() -> bevindingen("soort", "GAT"))).isEqualTo(1);
    }

    @Test
    void elke_soort_is_een_meting() {
        service.meet();
        for (Bevinding.Soort soort : Bevinding.Soort.values()) {
            assertThat(metrics.get("ghnt.integriteit.bevindingen")
                            .tag("soort", soort.name())
                            .gauge()
                            .value())
                    .as(soort.name())
                    .isGreaterThanOrEqualTo(0);
        }
        assertThat(metrics.get("ghnt.integriteit.bevindingen")
                        .tag("soort", "GAT")
                        .gauge()
                        .value())
                .isPositive();
    }

    @Test
    void alleen_programmateam_en_beheerder_gaan_het_na() {
        given().get("/regions/v1/_integriteit").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .get("/regions/v1/_integriteit")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .queryParam("soort", "IETS")
                .get("/regions/v1/_integriteit")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("soort")))
                .body(json("status", equalTo(400)));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse bevindingen(String... parameters) {
        var request = given().auth().oauth2(TestTokens.user("beheerder"));
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/regions/v1/_integriteit").then().statusCode(200);
    }

    @Test // what did not fit then, by what was known then
    void wat_nog_niet_was_vastgelegd_paste_toen_ook_niet_niet() {
        bevindingen("beschikbaarOp", "2019-01-01T00:00:00Z", "geldigOp", "2021-12-31")
                .body(json("$", hasSize(0)));
    }
}

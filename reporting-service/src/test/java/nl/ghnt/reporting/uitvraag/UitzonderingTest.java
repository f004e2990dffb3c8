package nl.ghnt.reporting.uitvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Upgrade;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exception tells that a region had not submitted: it is there for who may know that of the region, and not for others. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class UitzonderingTest {

    private static final String LIJST = "/reporting/v1/uitvragen";
    private static final List<Supplier<RequestSpecification>> WETEN_HET_NIET =
            List.of(RestAssured::given, () -> as("partij"), () -> projectleider("zeeland"));

    private static final String EERDER = """
            set session_replication_role = replica;
            insert into uitvraag (id, vragenlijst, soort, titel, periode, peildatum, sluitingsdatum, status, indeling,
                    populatie, uitzonderingen, geopend_op, gesloten_op, gewijzigd_op, version)
                values (gen_random_uuid(), gen_random_uuid(), 'TOTAAL', 'Proef', '2021-H2', '2021-12-31', '2022-01-31',
                        'GESLOTEN', 'GHNT', '[{}]', '[{"regio": "twente"}]', '2022-01-01T10:00:00Z',
                        '2022-02-01T10:00:00Z', '2022-02-02T10:00:00Z', 3);
            set session_replication_role = origin""";

    @Inject
    Register register;

    private String pad;

    @BeforeEach
    void er_is_een_gesloten_uitvraag() {
        register.vertel();
        Response uitvraag = Ronde.openUitvraag();
        Ronde.sluit(uitvraag);
        pad = LIJST + "/" + at(uitvraag, "id");
    }

    @Test
    void wie_niet_mag_weten_wie_indiende_ziet_niet_wie_alsnog_mag() {
        verleen("twente");

        for (Supplier<RequestSpecification> lezer : WETEN_HET_NIET) {
            assertThat(regios(lezer.get().get(pad))).isEmpty();
        }
        assertThat(regios(projectleider("twente").get(pad))).containsExactly("twente");
        assertThat(regios(as("kernteam").get(pad))).containsExactly("twente");
        assertThat(regios(programmateam().get(pad))).containsExactly("twente");
    }

    @Test
    void voor_wie_het_niet_mag_weten_verandert_er_niets() {
        for (Supplier<RequestSpecification> lezer : WETEN_HET_NIET) {
            Response ervoor = lezer.get().get(pad);
            Response lijstErvoor =
                    lezer.get().queryParam("sort", "-gewijzigdOp").get(LIJST);
            verleen("twente");

            assertThat(lezer.get()
                            .header("If-None-Match", ervoor.header("ETag"))
                            .get(pad)
                            .statusCode())
                    .isEqualTo(304);
            assertThat((String) at(lezer.get().get(pad), "gewijzigdOp")).isEqualTo(at(ervoor, "gewijzigdOp"));
            assertThat(lezer.get().queryParam("sort", "-gewijzigdOp").get(LIJST).asString())
                    .isEqualTo(lijstErvoor.asString());
            assertThat(gewijzigd(lezer.get())).doesNotContain(id());
        }
    }

    @Test
    void wie_het_mag_weten_merkt_dat_er_iets_veranderde() {
        for (Supplier<RequestSpecification> lezer : List.<Supplier<RequestSpecification>>of(
                Ronde::programmateam, () -> as("stuurgroep"), () -> projectleider("twente"))) {
            Response ervoor = lezer.get().get(pad);
            verleen("twente");
            Response erna = lezer.get().get(pad);

            assertThat(erna.header("ETag")).isNotEqualTo(ervoor.header("ETag"));
            assertThat((String) at(erna, "gewijzigdOp")).isNotEqualTo(at(ervoor, "gewijzigdOp"));
            assertThat(gewijzigd(lezer.get())).contains(id());
            assertThat(lezer.get()
                            .queryParam("sort", "-gewijzigdOp")
                            .get(LIJST)
                            .jsonPath()
                            .getString("[0].gewijzigdOp"))
                    .isEqualTo(at(erna, "gewijzigdOp"));
        }
    }

    @Test
    void een_eerdere_uitzondering_kreeg_de_laatste_wijziging_van_haar_uitvraag() throws Exception {
        try (Connection connection = Upgrade.from("36", EERDER);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select laatst_verleend_op(uitzonderingen, 'drenthe,twente') = gewijzigd_op,"
                                + " laatst_verleend_op(uitzonderingen, 'drenthe') is null from uitvraag")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getBoolean(1)).isTrue();
            assertThat(found.getBoolean(2)).isTrue();
        }
    }

    /** What changed since this campaign last changed for the programme team. */
    private List<String> gewijzigd(RequestSpecification lezer) {
        String sinds = at(programmateam().get(pad), "gewijzigdOp");
        return lezer.queryParam("gewijzigdSinds", sinds)
                .get(LIJST)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private void verleen(String regio) {
        programmateam()
                .header("If-Match", programmateam().get(pad).header("ETag"))
                .body(Map.of(
                        "regio",
                        regio,
                        "uiterlijkeDatum",
                        DutchDay.today(Clock.systemUTC()).plusDays(7).toString(),
                        "reden",
                        "Ziekte"))
                .post(pad + "/uitzonderingen")
                .then()
                .statusCode(200);
    }

    private static List<String> regios(Response uitvraag) {
        return uitvraag.then().statusCode(200).extract().path("uitzonderingen.regio");
    }

    private String id() {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }
}

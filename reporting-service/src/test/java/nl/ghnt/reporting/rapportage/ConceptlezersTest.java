package nl.ghnt.reporting.rapportage;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.reporting.Ronde.antwoord;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.vraag;
import static nl.ghnt.reporting.rapportage.Rapportageronde.PAD;
import static nl.ghnt.reporting.rapportage.Rapportageronde.pad;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.test.Upgrade;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.pool.Projectenpool;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what is not public, and that nobody else sees that it is there or changes. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ConceptlezersTest {

    private static final String VERTELD = """
            insert into outbox_event (id, type, key, sequence, recorded_at, resource, data, audience)
                values (gen_random_uuid(), 'voortgangsrapportage.vastgesteld.v1', 'een', 1, now(), '/een', '{}',
                        '{programmateam}'),
                       (gen_random_uuid(), 'uitvraag.geopend.v1', 'twee', 1, now(), '/twee', '{}', '{*}')""";

    @Inject
    Register register;

    @Inject
    Projectenpool pool;

    @Inject
    Rapportageronde ronde;

    @BeforeEach
    void het_register_is_verteld() {
        register.vertel();
        pool.vertelAantal(108);
        pool.vertelDekking("twente");
    }

    @Test
    void een_begonnen_erratum_verandert_een_openbare_rapportage_alleen_voor_wie_concepten_leest() {
        Response openbaar = ronde.publiceer(ronde.concept(ronde.uitvraagMet(1)));
        String gezien = given().get(pad(openbaar)).header("ETag");
        String gezienDoorTeam = programmateam().get(pad(openbaar)).header("ETag");

        Response erratum = Rapportageronde.stap(openbaar, "programmateam", "errata", Map.of("reden", "Een fout."))
                .statusCode(201)
                .extract()
                .response();

        assertThat(given().header("If-None-Match", gezien).get(pad(openbaar)).statusCode())
                .isEqualTo(304);
        assertThat(programmateam()
                        .header("If-None-Match", gezienDoorTeam)
                        .get(pad(openbaar))
                        .statusCode())
                .isEqualTo(200);

        ronde.publiceer(erratum);

        assertThat(given().header("If-None-Match", gezien).get(pad(openbaar)).statusCode())
                .as("it was replaced in public")
                .isEqualTo(200);
    }

    @Test
    void de_beheerder_leest_een_concept_en_wie_er_wat_aan_deed() {
        Response concept = ronde.concept(ronde.uitvraagMet(0));
        String vragenlijst = "/reporting/v1/vragenlijsten/" + at(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN), "id");

        for (String stuk : List.of(pad(concept), vragenlijst)) {
            as("beheerder").get(stuk).then().statusCode(200);
            as("beheerder").get(stuk + "/audittrail").then().statusCode(200);
            as("projectleider", "twente").get(stuk).then().statusCode(404);
        }
        as("kernteam").get(vragenlijst + "/audittrail").then().statusCode(403);
    }

    @Test
    void een_systeem_dat_rapportages_schrijft_leest_wat_het_schreef() {
        Response gemaakt =
                schrijver().body(Rapportageronde.opgave(ronde.uitvraagMet(0))).post(PAD);

        assertThat(gemaakt.statusCode()).isEqualTo(201);
        Response gelezen = schrijver().get(gemaakt.header("Location"));
        assertThat(gelezen.statusCode()).isEqualTo(200);
        assertThat((String) at(gelezen, "id")).isEqualTo(at(gemaakt, "id"));
    }

    @Test
    void wat_eerder_van_concepten_werd_verteld_leest_wie_ze_nu_leest() throws Exception {
        try (Connection connection = Upgrade.from("37", VERTELD);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select array_to_string(audience, ' ') from outbox_event order by key")) {
            List<String> lezers = new ArrayList<>();
            while (found.next()) {
                lezers.add(found.getString(1));
            }
            assertThat(lezers).containsExactly("programmateam beheerder reporting:schrijven", "*");
        }
    }

    @Test
    void welke_regio_wat_antwoordde_leest_alleen_wie_inzendingen_leest() {
        Response uitvraag = uitvraagMetEigenVraag();
        String cijfers = "/reporting/v1/uitvragen/" + at(uitvraag, "id") + "/cijfers";

        for (String rol : List.of("kernteam", "stuurgroep", "opdrachtgever", "beheerder")) {
            eigenVraagIsZonderRegios(as(rol).get(cijfers));
        }
        for (RequestSpecification lezer : List.of(programmateam(), machine("reporting:lezen"))) {
            Map<String, Object> vraag = cijfer(lezer.get(cijfers), "overleg");
            assertThat(vraag.get("uitkomsten")).asString().contains("regios=[twente]", "regios=[zeeland]");
            assertThat((List<?>) vraag.get("regiosOnbekend")).hasSize(26);
        }
        ronde.publiceer(ronde.concept(uitvraag));
        eigenVraagIsZonderRegios(given().get(cijfers));
    }

    /** A question that tells nothing of the state of a region shows how many; one that does, shows which. */
    private static void eigenVraagIsZonderRegios(Response cijfers) {
        Map<String, Object> eigen = cijfer(cijfers, "overleg");
        assertThat(eigen)
                .containsEntry("aantalJa", 1)
                .containsEntry("aantalNee", 1)
                .containsEntry("aantalOnbekend", 26);
        assertThat(eigen.get("regiosOnbekend")).isNull();
        assertThat(eigen.get("uitkomsten")).asString().contains("regios=null").doesNotContain("twente", "zeeland");
        assertThat(cijfer(cijfers, "visie-werkwijze").get("uitkomsten"))
                .asString()
                .contains("twente");
    }

    private static Map<String, Object> cijfer(Response cijfers, String code) {
        assertThat(cijfers.statusCode()).isEqualTo(200);
        return cijfers.jsonPath().getMap("cijfers.find { it.code == '" + code + "' }");
    }

    private static Response uitvraagMetEigenVraag() {
        List<Map<String, Object>> vragen = new ArrayList<>(Ronde.VRAGEN);
        vragen.add(vraag("overleg", "JA_NEE", Map.of()));
        String vragenlijst = at(Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", vragen)), "id");
        Response uitvraag = Ronde.open(Ronde.opening(vragenlijst, Ronde.vrijePeriode()))
                .statusCode(201)
                .extract()
                .response();
        antwoordt(uitvraag, "twente", true);
        antwoordt(uitvraag, "zeeland", false);
        return uitvraag;
    }

    private static void antwoordt(Response uitvraag, String regio, boolean overleg) {
        List<Map<String, Object>> antwoorden = new ArrayList<>(Ronde.ANTWOORDEN);
        antwoorden.add(antwoord("overleg", overleg));
        Ronde.geaccepteerd(at(uitvraag, "id"), regio, antwoorden);
    }

    private static RequestSpecification schrijver() {
        return machine("reporting:schrijven");
    }

    private static RequestSpecification machine(String scope) {
        return given().auth().oauth2(TestTokens.machine(scope)).contentType(ContentType.JSON);
    }
}

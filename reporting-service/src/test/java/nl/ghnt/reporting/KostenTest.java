package nl.ghnt.reporting;

import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.regio.Register;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements the main operations send. The audit record and the event (one statement each) come on top: they
 * go past Hibernate, which counts here.
 */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KostenTest {

    @Inject
    EntityManagerFactory entities;

    @Inject
    Register register;

    private Statistics statistics;
    private String uitvraag;

    @BeforeEach
    void open() {
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        register.vertel();
        uitvraag = at(Ronde.openUitvraag(), "id");
    }

    @Test // submission with version, each again under the lock, campaign; two updates
    void accepteren_kost_zes_statements_hoeveel_antwoorden_er_ook_zijn() {
        Response ingediend = Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN);

        assertThat(statements(() -> Ronde.accepteer(ingediend))).isEqualTo(6);
    }

    @Test
    void een_concept_bewaren_kost_zeven_statements() { // one of them asks for the appointment
        Response concept = Ronde.begin(uitvraag, "twente");

        assertThat(statements(() -> Ronde.bewaar(concept, Ronde.ANTWOORDEN))).isEqualTo(7);
    }

    @Test
    void de_volledigheid_kost_drie_statements_hoeveel_regios_er_ook_zijn() {
        List.of("twente", "drenthe", "zeeland").forEach(regio -> Ronde.begin(uitvraag, regio));

        assertThat(statements(() -> Ronde.programmateam()
                        .get("/reporting/v1/uitvragen/" + uitvraag + "/volledigheid")
                        .then()
                        .statusCode(200)))
                .isEqualTo(3);
    }

    @Test
    void een_lijst_die_op_een_bladzijde_past_kost_een_statement() {
        List.of("twente", "drenthe", "zeeland").forEach(regio -> Ronde.begin(uitvraag, regio));

        assertThat(statements(() -> Ronde.programmateam()
                        .queryParam("uitvraag", uitvraag)
                        .get("/reporting/v1/inzendingen")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
    }

    @Test
    void de_versies_kosten_twee_statements_hoeveel_het_er_ook_zijn() {
        Response tweede = Ronde.geefTerug(Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN), "Vul aan");

        assertThat(statements(() -> Ronde.programmateam()
                        .get(Ronde.path(tweede) + "/versies")
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
    }

    @Test
    void een_inzending_lezen_kost_twee_statements() {
        Response concept = Ronde.begin(uitvraag, "twente");

        assertThat(statements(() ->
                        Ronde.programmateam().get(Ronde.path(concept)).then().statusCode(200)))
                .isEqualTo(2);
    }

    private long statements(Runnable request) {
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }
}

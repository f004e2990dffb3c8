package nl.ghnt.projectpool.projectverslag;

import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProjectverslagResourceTest {

    private static final String TEAM = TestTokens.user("programmateam");

    @Inject
    DataSource database;

    @Inject
    ProjectverslagService service;

    @Proves("F56")
    @Test
    void een_project_meldt_op_elke_dag_van_zijn_ronde() {
        Projectverslagen.verwacht()
                .then()
                .body("verslag.status", equalTo("VERWACHT"))
                .body("verslag.dag", equalTo("2027-07-31"))
                .body("verslag.teLaat", equalTo(false))
                .body("ontbreekt.plaats", contains("/voortgang", "/besteed"))
                .body("mogelijk", contains("BEWAREN", "INDIENEN"));
    }

    @Proves("F56")
    @Test
    void wat_wordt_geschreven_ziet_een_ander_na_het_indienen() {
        Response bewaard = Projectverslagen.bewaard();
        als(TEAM).get(Projectverslagen.pad(bewaard)).then().body("inhoud", nullValue());
        Response ingediend = Projectverslagen.als(bewaard, Aanvragen.token(), "/indiening", null)
                .statusCode(200)
                .extract()
                .response();
        als(TEAM)
                .get(Projectverslagen.pad(bewaard))
                .then()
                .body("inhoud.besteed", equalTo(12000.0f))
                .body("mogelijk", contains("TERUGGEVEN", "AANVAARDEN"));
        Response terug = Projectverslagen.als(ingediend, TEAM, "/oordeel", Projectverslagen.oordeel(false))
                .statusCode(200)
                .body("verslag.status", equalTo("TERUGGEGEVEN"))
                .extract()
                .response();
        Response opnieuw = Projectverslagen.als(terug, Aanvragen.token(), "/indiening", null)
                .statusCode(200)
                .extract()
                .response();
        Projectverslagen.als(opnieuw, TEAM, "/oordeel", Projectverslagen.oordeel(true))
                .statusCode(200)
                .body("verslag.status", equalTo("AANVAARD"))
                .body("mogelijk", empty());
    }

    @Test
    void wat_ontbreekt_houdt_het_indienen_tegen() {
        Projectverslagen.als(Projectverslagen.verwacht(), Aanvragen.token(), "/indiening", null)
                .statusCode(409)
                .body("type", endsWith("/projectverslag-onvolledig"))
                .body("ontbreekt.plaats", contains("/voortgang", "/besteed"));
    }

    @Proves("F56")
    @Test
    void wat_is_overgeslagen_kan_toch_worden_gevraagd() {
        Response overgeslagen = Projectverslagen.overgeslagen();
        overgeslagen.then().body("toelichting", equalTo("Synthetisch"));
        Projectverslagen.als(overgeslagen, TEAM, "/vraag", null)
                .statusCode(200)
                .body("verslag.status", equalTo("VERWACHT"))
                .body("toelichting", nullValue());
    }

    @Test
    void wie_binnen_twee_weken_moet_melden_wordt_eenmaal_herinnerd() throws SQLException {
        LocalDate vandaag = DutchDay.today(Clock.systemUTC());
        Response straks = Projectverslagen.verwacht();
        Response later = Projectverslagen.verwacht();
        Projectverslagen.stel(straks, vandaag.plusDays(14), database);
        Projectverslagen.stel(later, vandaag.plusDays(15), database);
        service.herinner();
        als(TEAM).get(Projectverslagen.pad(later)).then().body("verslag.herinnerdOp", nullValue());
        Response herinnerd = als(TEAM).get(Projectverslagen.pad(straks));
        herinnerd.then().body("verslag.herinnerdOp", notNullValue());
        String eerst = herinnerd.jsonPath().getString("verslag.herinnerdOp");
        service.herinner();
        als(TEAM).get(Projectverslagen.pad(straks)).then().body("verslag.herinnerdOp", equalTo(eerst));

        Projectverslagen.stel(straks, vandaag.minusDays(1), database);
        als(TEAM)
                .queryParam("totEnMet", vandaag.minusDays(1).toString())
                .queryParam("status", "VERWACHT")
                .queryParam("pageSize", 100)
                .get(Projectverslagen.VERSLAGEN)
                .then()
                .body("id", hasItem(Projectverslagen.id(straks)))
                .body("id", not(hasItem(Projectverslagen.id(later))))
                .body("find { it.id == '" + Projectverslagen.id(straks) + "' }.teLaat", equalTo(true));
    }
}

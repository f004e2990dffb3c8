package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programme brings in itself: it can be found, and it is told when it came. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProgrammalijstenTest {

    @ParameterizedTest
    @CsvSource({
        "/experimenten/vng-regiovisie-zorg-en-veiligheid, experiment.vastgelegd.v1",
        "/partnerorganisaties/veilig-thuis, partnerorganisatie.vastgelegd.v1",
        "/normen/MDA_PLUS_PLUS_IN_ELKE_REGIO, norm.vastgelegd.v1"
    })
    void dat_het_is_ingelezen_staat_in_de_audittrail(String pad, String handeling) {
        programmateam()
                .get(pad + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains(handeling)))
                .body(json("actor", contains("systeem")));
        projectleider("twente").get(pad + "/audittrail").then().statusCode(403);
        programmateam().get(pad + "-anders/audittrail").then().statusCode(404);
    }

    @Proves("R152")
    @Test
    void partnerorganisaties_zijn_te_zoeken_op_naam_sector_en_agenda() {
        niemand().get("/partnerorganisaties?sector=POLITIE").then().body(json("code", contains("politie")));
        niemand()
                .get("/partnerorganisaties?naam=VEILIG&agenda=Veiligheid Voorop")
                .then()
                .body(json("code", contains("veilig-thuis")));
        niemand()
                .get("/partnerorganisaties?agenda=Een andere")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("agenda")));
    }

    @Proves({"R162", "R218"})
    @Test
    void normen_zijn_te_zoeken_op_naam_en_op_het_gegeven_dat_zij_vragen() {
        niemand()
                .get("/normen?gegeven=MDA_PLUS_PLUS")
                .then()
                .body(json("code", contains("MDA_PLUS_PLUS_IN_ELKE_REGIO")));
        niemand()
                .get("/normen?naam=infrastructuur")
                .then()
                .body(json("code", contains("LOKALE_INFRASTRUCTUUR_IN_ELKE_REGIO")));
        niemand()
                .get("/normen?sort=-code")
                .then()
                .body(json(
                        "code",
                        contains(
                                "MDA_PLUS_PLUS_IN_ELKE_REGIO",
                                "LOKALE_INFRASTRUCTUUR_IN_ELKE_REGIO",
                                "INTEGRALE_STURING_IN_ELKE_REGIO")));
    }

    @Proves("R129")
    @Test
    void de_netwerken_van_een_regio_zijn_te_kiezen_en_te_ordenen() {
        for (String soort : new String[] {"BESTUURLIJK", "INHOUDELIJK"}) {
            Wie.maak(projectleider("noord-en-oost-brabant"), "/netwerken", """
                    {"regio": "noord-en-oost-brabant", "soort": "%s", "beginGeldigheid": "2021-01-01",
                     "gegevens": {"naam": "%s (synthetisch)", "partners": [
                         {"organisatie": "Voorbeeld", "sector": "%s"}]}}""".formatted(
                            soort, soort, "BESTUURLIJK".equals(soort) ? "POLITIE" : "ZORG"));
        }
        String netwerken = "/regios/noord-en-oost-brabant/netwerken";
        niemand().get(netwerken + "?sort=-soort").then().body(json("soort", contains("INHOUDELIJK", "BESTUURLIJK")));
        niemand().get(netwerken + "?soort=INHOUDELIJK").then().body(json("soort", contains("INHOUDELIJK")));
        niemand().get(netwerken + "?sector=POLITIE").then().body(json("soort", contains("BESTUURLIJK")));
        niemand()
                .get("/netwerken?regio=noord-en-oost-brabant")
                .then()
                .body(json("soort", containsInAnyOrder("BESTUURLIJK", "INHOUDELIJK")));
        niemand().get("/netwerken?sector=ZORG").then().body(json("regio", hasItem("noord-en-oost-brabant")));
        niemand().get("/netwerken?soort=BESTUURLIJK").then().body(json("soort", not(hasItem("INHOUDELIJK"))));
    }
}

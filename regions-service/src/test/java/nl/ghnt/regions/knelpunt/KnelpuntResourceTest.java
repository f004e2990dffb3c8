package nl.ghnt.regions.knelpunt;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.als;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KnelpuntResourceTest {

    private static final String KNELPUNTEN = "/knelpunten";
    private static final String MELDING = """
        {"titel": "Gegevens delen (synthetisch)", "omschrijving": "Wij mogen niet delen wat nodig is",
         "themas": ["TRAUMASCREENING"], "categorie": "WET_OF_REGELGEVING", "ernst": "HOOG",
         "gevraagdNiveau": "STUURGROEP"}\
        """;

    @Inject
    KnelpuntBehandeld handler;

    private static Response knelpunt(String regio) {
        return maak(projectleider(regio), KNELPUNTEN, "{\"regio\": \"" + regio + "\", \"knelpunt\": " + MELDING + "}");
    }

    @Test // who may not read it any more does not read it by sending the same again either
    void een_bewaard_antwoord_is_niet_meer_voor_wiens_aanstelling_is_geeindigd() {
        String regio = "knelpunt-sleutel";
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2024-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "knelpunt-sleutel", "naam": "Sleutelland"}]}""");
        Response post = maak(programmateam(), "/projectleiderposten", """
                {"regio": "knelpunt-sleutel", "functie": "PROJECTLEIDER", "status": "VERVULD",
                 "beginGeldigheid": "2024-01-01"}""");
        UUID sleutel = UUID.randomUUID();
        Response gemeld = meld(regio, sleutel);
        assertThat(gemeld.statusCode()).isEqualTo(201);
        assertThat(meld(regio, sleutel).asString()).isEqualTo(gemeld.asString());

        put(programmateam(), post, "/projectleiderposten/" + at(post, "id"), """
                {"status": "VACANT", "beginGeldigheid": "2024-06-01"}""")
                .statusCode(200);
        projectleider(regio).get(pad(gemeld)).then().statusCode(404);
        Response nogEens = meld(regio, sleutel);
        assertThat(nogEens.statusCode()).isEqualTo(409);
        assertThat(nogEens.asString()).doesNotContain((String) at(gemeld, "id"));
    }

    private static Response meld(String regio, UUID sleutel) {
        return projectleider(regio)
                .header("Idempotency-Key", sleutel)
                .body("{\"regio\": \"" + regio + "\", \"knelpunt\": " + MELDING + "}")
                .post(KNELPUNTEN);
    }

    private static String pad(Response knelpunt) {
        return KNELPUNTEN + "/" + at(knelpunt, "id");
    }

    private void behandel(Response knelpunt, long volgnummer, Behandeling.Stap stap) {
        behandel(knelpunt, volgnummer, stap, null);
    }

    private void behandel(Response knelpunt, long volgnummer, Behandeling.Stap stap, UUID besluit) {
        UUID id = UUID.fromString(at(knelpunt, "id"));
        handler.handle(new ReceivedEvent<>(
                UUID.randomUUID(),
                id.toString(),
                volgnummer,
                Instant.now(),
                new KnelpuntBehandeld.Gegevens(id, stap, "kernteam", "Besproken", LocalDate.of(2022, 2, 1), besluit)));
    }

    @Proves({"R26", "R42"})
    @Test // from the region to kernteam and stuurgroep, not public
    void een_knelpunt_lezen_de_eigen_regio_het_programmateam_en_de_gremia() {
        Response knelpunt = knelpunt("twente");
        String id = at(knelpunt, "id");

        niemand().get(pad(knelpunt)).then().statusCode(401);
        als("beoordelaar").get(pad(knelpunt)).then().statusCode(403);
        projectleider("drenthe").get(pad(knelpunt)).then().statusCode(404);
        projectleider("drenthe").get(KNELPUNTEN).then().statusCode(200).body(json("id", not(hasItem(id))));
        for (String rol : new String[] {"programmateam", "kernteam", "stuurgroep", "opdrachtgever", "beheerder"}) {
            als(rol).get(pad(knelpunt)).then().statusCode(200).body(json("status", equalTo("GEMELD")));
        }
        als("stuurgroep")
                .queryParam("regio", "twente")
                .queryParam("thema", "TRAUMASCREENING")
                .queryParam("categorie", "WET_OF_REGELGEVING")
                .queryParam("gevraagdNiveau", "STUURGROEP")
                .queryParam("ernst", "HOOG")
                .get(KNELPUNTEN)
                .then()
                .body(json("id", hasItem(id)));
        als("kernteam")
                .accept("text/csv")
                .get(KNELPUNTEN)
                .then()
                .statusCode(200)
                .body(containsString(id));
    }

    @Test
    void alleen_de_eigen_regio_meldt_wijzigt_en_trekt_in() {
        Response knelpunt = knelpunt("drenthe");

        projectleider("twente")
                .body("{\"regio\": \"drenthe\", \"knelpunt\": " + MELDING + "}")
                .post(KNELPUNTEN)
                .then()
                .statusCode(403);
        put(projectleider("twente"), knelpunt, pad(knelpunt), MELDING).statusCode(404);
        put(programmateam(), knelpunt, pad(knelpunt), MELDING).statusCode(403);
        projectleider("drenthe").body(MELDING).put(pad(knelpunt)).then().statusCode(428);
        Response gewijzigd = put(
                        projectleider("drenthe"), knelpunt, pad(knelpunt), MELDING.replace("\"HOOG\"", "\"LAAG\""))
                .statusCode(200)
                .body(json("ernst", equalTo("LAAG")))
                .extract()
                .response();
        put(projectleider("drenthe"), knelpunt, pad(knelpunt), MELDING).statusCode(412);
        post(projectleider("drenthe"), gewijzigd, pad(knelpunt) + "/intrekking", "{\"reden\": \"Zelf opgelost\"}")
                .statusCode(200)
                .body(json("status", equalTo("INGETROKKEN")));
        programmateam()
                .get(pad(knelpunt) + "/audittrail")
                .then()
                .body(json(
                        "handeling", contains("knelpunt.gemeld.v1", "knelpunt.gemeld.v1", "knelpunt.ingetrokken.v1")))
                .body(json("gegevens.omschrijving", not(hasItem(containsString("delen")))));
    }

    @Proves("R135")
    @Test // the designated official writes for the region too, as long as the post is filled
    void een_vertegenwoordiger_meldt_zolang_de_post_is_vervuld() {
        String melding = "{\"regio\": \"zuid-holland-zuid\", \"knelpunt\": " + MELDING + "}";
        als("vertegenwoordiger", "zuid-holland-zuid")
                .body(melding)
                .post(KNELPUNTEN)
                .then()
                .statusCode(403)
                .body(json("type", endsWith("/niet-aangesteld")));
        maak(programmateam(), "/projectleiderposten", """
            {"regio": "zuid-holland-zuid", "functie": "VERTEGENWOORDIGER", "status": "VERVULD",
             "beginGeldigheid": "2021-01-01"}\
            """);

        maak(als("vertegenwoordiger", "zuid-holland-zuid"), KNELPUNTEN, melding);
    }

    @Test
    void de_behandeling_komt_van_de_besturing_en_daarna_is_wijzigen_409() {
        Response knelpunt = knelpunt("zeeland");
        behandel(knelpunt, 2, Behandeling.Stap.GEAGENDEERD);
        behandel(knelpunt, 1, Behandeling.Stap.ONTVANGEN);
        behandel(knelpunt, 2, Behandeling.Stap.GEAGENDEERD);

        Response gelezen = projectleider("zeeland").get(pad(knelpunt));
        gelezen.then()
                .statusCode(200)
                .body(json("status", equalTo("GEAGENDEERD")))
                .body(json("verloop.stap", contains("ONTVANGEN", "GEAGENDEERD")))
                .body(json("verloop.gremium", hasItem("kernteam")));
        put(projectleider("zeeland"), gelezen, pad(knelpunt), MELDING)
                .statusCode(409)
                .body(json("type", endsWith("/knelpunt-in-behandeling")))
                .body(json("huidigeStatus", equalTo("GEAGENDEERD")));
    }

    @Test // what a body says of it does not make stale what its writer has in hand
    void wie_net_meldde_wijzigt_ook_nadat_de_ontvangst_is_bevestigd() {
        Response knelpunt = knelpunt("groningen");
        behandel(knelpunt, 1, Behandeling.Stap.ONTVANGEN);
        assertThat(projectleider("groningen").get(pad(knelpunt)).header("ETag"))
                .as("it reads otherwise")
                .isNotEqualTo(knelpunt.header("ETag"));

        put(projectleider("groningen"), knelpunt, pad(knelpunt), MELDING.replace("\"HOOG\"", "\"LAAG\""))
                .statusCode(200)
                .body(json("ernst", equalTo("LAAG")))
                .body(json("status", equalTo("ONTVANGEN")));
        put(projectleider("groningen"), knelpunt, pad(knelpunt), MELDING).statusCode(412);
    }

    @Proves("R26")
    @Test
    void het_verloop_noemt_het_besluit_waarmee_de_behandeling_eindigt() {
        Response knelpunt = knelpunt("flevoland");
        UUID besluit = UUID.randomUUID();
        behandel(knelpunt, 1, Behandeling.Stap.ONTVANGEN);
        behandel(knelpunt, 2, Behandeling.Stap.OPGELOST, besluit);

        projectleider("flevoland")
                .get(pad(knelpunt))
                .then()
                .statusCode(200)
                .body(json("verloop.besluit", contains(null, besluit.toString())));
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        projectleider("utrecht")
                .body("""
                    {"regio": "utrecht", "knelpunt": {"titel": "%s", "omschrijving": " ", "themas": ["mda++"],
                     "categorie": "GELD", "ernst": "HEEL_ERG", "slachtoffer": "x"}}\
                    """.formatted("x".repeat(121)))
                .post(KNELPUNTEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/knelpunt/titel",
                                "/knelpunt/omschrijving",
                                "/knelpunt/themas/0",
                                "/knelpunt/categorie",
                                "/knelpunt/ernst",
                                "/knelpunt/gevraagdNiveau",
                                "/knelpunt/slachtoffer")));
    }

    @Test
    void een_lijst_en_een_knelpunt_kosten_weinig_opdrachten_aan_de_database() {
        Response knelpunt = knelpunt("groningen");

        assertThat(Statements.during(
                        () -> als("kernteam").queryParam("pageSize", 1).get(KNELPUNTEN)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> als("kernteam").get(pad(knelpunt)))).isEqualTo(1);
    }
}

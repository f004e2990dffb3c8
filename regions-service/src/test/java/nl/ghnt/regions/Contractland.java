package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.als;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.test.TestEvents;
import org.awaitility.Awaitility;

/** A region that no other test meets, with two of everything that a region can have, and one more with a plan. */
final class Contractland {

    static final String REGIO = "contractland";

    private static final String PLAN = """
            {"regio": "contractland", "inhoud": {"titel": "Plan (synthetisch)", "acties": [
              {"titel": "Een", "actielijn": 1}, {"titel": "Twee", "actielijn": 2}, {"titel": "Drie", "actielijn": 3}]}}""";

    private static String metTweeVersies;

    private Contractland() {}

    /** The plan of which there are two versions. */
    static String plan() {
        return metTweeVersies;
    }

    static void komtErBij() {
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "contractland", "naam": "Contractland"}]}""");
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "contractzee", "naam": "Contractzee"}]}""");
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "SAMENSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "regio": "contractland", "samenstelling": {"gemeenten": ["GM0312", "GM0313"], "zekerheid": "AFGELEID"}}""");
        for (String functie : List.of("PROJECTLEIDER", "VERTEGENWOORDIGER")) {
            maak(programmateam(), "/projectleiderposten", """
                    {"regio": "contractland", "functie": "%s", "status": "VERVULD", "beginGeldigheid": "2023-01-01"}""".formatted(functie));
        }
        maak(programmateam(), "/projectleiderposten", """
                {"regio": "contractzee", "functie": "PROJECTLEIDER", "status": "VERVULD", "beginGeldigheid": "2023-01-01"}""");
        plant();
        ondersteuning();
        komtBijeen();
        for (int half : List.of(1, 2)) {
            prioriteert("2024-H" + half);
            antwoordt("2024-H" + half);
        }
        Awaitility.await().until(() -> at(niemand().get("/regios/contractland/standen"), "[1].periode") != null);
    }

    private static void plant() {
        Response eerste = maak(wie(), "/actieplannen", PLAN);
        post(wie(), eerste, "/actieplannen/" + at(eerste, "id") + "/intrekking", """
                {"intrekkingsdatum": "2024-03-01", "reden": "proef"}""")
                .statusCode(200);
        Response tweede = maak(wie(), "/actieplannen", PLAN);
        metTweeVersies = at(tweede, "id");
        String pad = "/actieplannen/" + metTweeVersies;
        Response vast = post(wie(), tweede, pad + "/vaststelling", "{\"vaststellingsdatum\": \"2024-02-01\"}")
                .statusCode(200)
                .extract()
                .response();
        Response concept = post(wie(), vast, pad + "/versies", "{}")
                .statusCode(201)
                .extract()
                .response();
        post(wie(), concept, pad + "/vaststelling", "{\"vaststellingsdatum\": \"2024-03-01\"}")
                .statusCode(200);
        Response elders =
                maak(projectleider("contractzee"), "/actieplannen", PLAN.replace("contractland", "contractzee"));
        post(
                        projectleider("contractzee"),
                        elders,
                        "/actieplannen/" + at(elders, "id") + "/vaststelling",
                        "{\"vaststellingsdatum\": \"2024-02-01\"}")
                .statusCode(200);
    }

    private static void ondersteuning() {
        for (String naam : List.of("Een (synthetisch)", "Twee (synthetisch)")) {
            Response element = maak(wie(), "/werkzame-elementen", """
                    {"regio": "contractland", "inhoud": {"titel": "%s", "beschrijving": "Het werkt",
                     "themas": ["TRAUMASCREENING"]}}""".formatted(naam));
            post(wie(), element, "/werkzame-elementen/" + at(element, "id") + "/deling", null)
                    .statusCode(200);
            maak(wie(), "/ondersteuningen", """
                    {"regio": "contractland", "richting": "VRAAG",
                     "inhoud": {"soort": "INHOUDELIJK", "titel": "%s", "beschrijving": "Hulp"}}""".formatted(naam));
            maak(wie(), "/knelpunten", """
                    {"regio": "contractland", "knelpunt": {"titel": "%s", "omschrijving": "Het knelt",
                     "themas": [], "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM"}}""".formatted(naam));
        }
        for (String dag : List.of("2023-05-01", "2023-06-01")) {
            maak(programmateam(), "/bezoeken", """
                    {"regio": "contractland", "bezoek": {"soort": "VERVOLG", "geplandeDatum": "%s"}}""".formatted(dag));
            maak(programmateam(), "/financieringen", """
                    {"regio": "contractland", "financiering": {"doel": "OVERIG", "bedrag": 10.50}}""");
        }
    }

    private static void komtBijeen() {
        for (String soort : List.of("INHOUDELIJK", "BESTUURLIJK")) {
            maak(wie(), "/netwerken", """
                    {"regio": "contractland", "soort": "%s", "beginGeldigheid": "2023-01-01",
                     "gegevens": {"naam": "Netwerk (synthetisch)", "partners": []}}""".formatted(soort));
            maak(wie(), "/regionale-bijeenkomsten", """
                    {"regio": "contractland", "bijeenkomst": {"soort": "ZORG_EN_VEILIGHEID", "titel": "Overleg (synthetisch)",
                     "geplandeDatum": "2023-04-01"}}""");
        }
    }

    private static void prioriteert(String periode) {
        String pad = "/regios/contractland/prioriteiten/" + periode;
        Wie.put(wie(), als("beheerder").get(pad), pad, "{\"elementen\": [\"TRAUMASCREENING\"]}")
                .statusCode(200);
    }

    private static void antwoordt(String periode) {
        UUID inzending = UUID.randomUUID();
        TestEvents.send(
                "ghnt.reporting",
                UUID.randomUUID(),
                "inzending.geaccepteerd.v1",
                inzending.toString(),
                1,
                """
                {"inzending": "%s", "uitvraag": "%s", "periode": "%s", "regio": "contractland", "versie": 1,
                 "synthetisch": true, "stand": {"VISIE_WERKWIJZE": true}}""".formatted(inzending, UUID.randomUUID(), periode));
    }

    private static RequestSpecification wie() {
        return projectleider(REGIO);
    }
}

package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;

import io.restassured.response.Response;

/** Lets happen, through the API, what others hear of: one event of each type at least. */
final class Voorbeelden {

    private Voorbeelden() {}

    static void deelWatWerkt() {
        Response element = maak(projectleider("utrecht"), "/werkzame-elementen", """
                {"regio": "utrecht", "inhoud": {"titel": "Voorbeeld (synthetisch)", "beschrijving": "Het werkt",
                 "themas": ["TRAUMASCREENING"]}}""");
        post(projectleider("utrecht"), element, "/werkzame-elementen/" + at(element, "id") + "/deling", null)
                .statusCode(200);
    }

    static void ondersteun() {
        maak(projectleider("utrecht"), "/ondersteuningen", """
                {"regio": "utrecht", "richting": "VRAAG",
                 "inhoud": {"soort": "INHOUDELIJK", "titel": "Voorbeeld (synthetisch)", "beschrijving": "Hulp"}}""");
        maak(programmateam(), "/bezoeken", """
                {"regio": "utrecht", "bezoek": {"soort": "VERVOLG", "geplandeDatum": "2021-05-01"}}""");
        maak(programmateam(), "/financieringen", """
                {"regio": "utrecht", "financiering": {"doel": "OVERIG", "bedrag": 10.50}}""");
    }

    static void komBijeen() {
        maak(projectleider("utrecht"), "/netwerken", """
                {"regio": "utrecht", "soort": "INHOUDELIJK", "beginGeldigheid": "2021-01-01",
                 "gegevens": {"naam": "Voorbeeld (synthetisch)", "partners": [
                     {"organisatie": "Politie", "partnerorganisatie": "politie", "sector": "POLITIE"}]}}""");
        maak(projectleider("utrecht"), "/regionale-bijeenkomsten", """
                {"regio": "utrecht", "bijeenkomst": {"soort": "ZORG_EN_VEILIGHEID", "titel": "Voorbeeld (synthetisch)",
                 "geplandeDatum": "2021-04-01"}}""");
    }

    static void meldEnTrekIn() {
        Response knelpunt = maak(projectleider("utrecht"), "/knelpunten", """
                {"regio": "utrecht", "knelpunt": {"titel": "Voorbeeld (synthetisch)", "omschrijving": "Het knelt",
                 "themas": [], "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM"}}""");
        post(projectleider("utrecht"), knelpunt, "/knelpunten/" + at(knelpunt, "id") + "/intrekking", """
                {"reden": "Voorbeeld"}""")
                .statusCode(200);
    }
}

package nl.ghnt.projectpool.projectresultaat;

import static nl.ghnt.kit.test.Json.at;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;

/** Synthetic results of projects for tests. */
public final class Projectresultaten {

    public static final String RESULTATEN = "/projectpool/v1/projectresultaten";

    private Projectresultaten() {}

    public static Map<String, Object> delen(Response project, String bereik) {
        Map<String, Object> inhoud = new HashMap<>();
        inhoud.put("titel", "Een synthetische werkwijze voor " + bereik);
        inhoud.put("omschrijving", "Hoe een ander het kan gebruiken (synthetisch)");
        inhoud.put("link", "https://voorbeeld.example/werkwijze");
        inhoud.put("bereik", bereik);
        return Map.of("project", at(project, "id"), "inhoud", inhoud);
    }

    public static Response gedeeld(Response project, String bereik) {
        return Beoordelingen.post(Aanvragen.token(), RESULTATEN, null, delen(project, bereik))
                .statusCode(201)
                .extract()
                .response();
    }
}

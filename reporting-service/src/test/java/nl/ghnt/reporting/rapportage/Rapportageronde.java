package nl.ghnt.reporting.rapportage;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.reporting.Ronde.antwoord;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.opties;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.vraag;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;

/** Walks a report from its figures to public over the API. */
@ApplicationScoped
class Rapportageronde {

    static final String PAD = "/reporting/v1/voortgangsrapportages";

    private static final List<String> FASEN =
            List.of("VOORBEREIDING", "ZELFSCAN", "ANALYSE", "VERBETERPLANNEN", "UITVOERING_MONITORING");
    private static final Map<String, Integer> AANTAL_JA = new LinkedHashMap<>();
    private static final AtomicInteger NUMMERS = new AtomicInteger(100);

    static {
        AANTAL_JA.put("VISIE_WERKWIJZE", 13);
        AANTAL_JA.put("VISIE_INKOOP", 7);
        AANTAL_JA.put("VISIE_REGIOVISIE", 28);
        AANTAL_JA.put("VISIE_GETRAIND", 19);
        AANTAL_JA.put("LOKALE_TEAMS_INZICHT", 26);
        AANTAL_JA.put("LOKALE_TEAMS_STAPPEN", 28);
    }

    private final Stuurgroep stuurgroep;
    private final ObjectMapper json;

    Rapportageronde(Stuurgroep stuurgroep, ObjectMapper json) {
        this.stuurgroep = stuurgroep;
        this.json = json;
    }

    /** A campaign that the first {@code regios} of the 28 answered: all together as the final report counts. */
    Response uitvraagMet(int regios) {
        List<Map<String, Object>> vragen = new ArrayList<>();
        AANTAL_JA
                .keySet()
                .forEach(gegeven -> vragen.add(
                        vraag(code(gegeven), "JA_NEE", Map.of("gegeven", gegeven, "onbekendToegestaan", true))));
        vragen.add(vraag(
                "fase",
                "KEUZE",
                Map.of("gegeven", "FASE_KWALITEITSKADER", "opties", opties(FASEN.toArray(String[]::new)))));
        String vragenlijst = at(Ronde.geefVrij(Ronde.vragenlijst("TOTAAL", vragen)), "id");
        Response uitvraag = Ronde.open(Ronde.opening(vragenlijst, Ronde.vrijePeriode()))
                .statusCode(201)
                .extract()
                .response();
        IntStream.range(0, regios)
                .forEach(i -> Ronde.geaccepteerd(at(uitvraag, "id"), Register.REGIOS.get(i), antwoorden(i)));
        return uitvraag;
    }

    /** What the region in a place of the list answers. */
    static List<Map<String, Object>> antwoorden(int plaats) {
        List<Map<String, Object>> antwoorden = new ArrayList<>();
        AANTAL_JA.forEach((gegeven, ja) -> antwoorden.add(antwoord(code(gegeven), plaats < ja)));
        int fase = (int)
                IntStream.of(6, 12, 18, 23).filter(grens -> grens <= plaats).count();
        antwoorden.add(antwoord("fase", FASEN.get(fase)));
        return antwoorden;
    }

    /** What makes a report on a campaign. */
    static Map<String, Object> opgave(Response uitvraag) {
        Map<String, Object> opgave = new HashMap<>();
        opgave.put("nummer", NUMMERS.incrementAndGet());
        opgave.put("soort", "EINDRAPPORTAGE");
        opgave.put("titel", "Synthetische eindrapportage");
        opgave.put("periode", at(uitvraag, "periode"));
        opgave.put("uitvraag", at(uitvraag, "id"));
        opgave.put("aanbiedingGepland", "2021-12~");
        return opgave;
    }

    /** A concept with everything filled in. */
    Response concept(Response uitvraag) {
        Map<String, Object> opgave = opgave(uitvraag);
        Response nieuw = programmateam()
                .body(opgave)
                .post(PAD)
                .then()
                .statusCode(201)
                .extract()
                .response();
        return schrijf(nieuw, opgave, RapportageVoorbeelden.volledig());
    }

    Response schrijf(Response rapportage, Map<String, Object> opgave, Inhoud inhoud) {
        return ok(programmateam()
                .header("If-Match", rapportage.header("ETag"))
                .body(Map.of("opgave", opgave, "inhoud", json.convertValue(inhoud, Map.class)))
                .put(pad(rapportage))
                .then());
    }

    static Response legVoor(Response rapportage) {
        return ok(stap(rapportage, "programmateam", "vaststellingsaanvraag", Map.of()));
    }

    Response stelVast(Response rapportage) {
        stuurgroep.besluit(at(rapportage, "id"), Besluit.Uitkomst.VASTGESTELD, null);
        return lees(rapportage);
    }

    Response geefTerug(Response rapportage, String reden) {
        stuurgroep.besluit(at(rapportage, "id"), Besluit.Uitkomst.TERUGGEGEVEN, reden);
        return lees(rapportage);
    }

    static Response biedAan(Response rapportage) {
        return ok(stap(
                rapportage,
                "opdrachtgever",
                "aanbieding",
                Map.of("aanbiedingsdatum", "2021-12-16", "kamerbrief", Map.of("dossiernummer", "28345"))));
    }

    static Response maakOpenbaar(Response rapportage) {
        return ok(stap(rapportage, "opdrachtgever", "openbaarmaking", Map.of()));
    }

    /** A concept, all the way to public. */
    Response publiceer(Response concept) {
        return maakOpenbaar(biedAan(stelVast(legVoor(concept))));
    }

    static ValidatableResponse stap(Response rapportage, String rol, String stap, Map<String, Object> body) {
        var request = as(rol).header("If-Match", rapportage.header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(pad(rapportage) + "/" + stap)
                .then();
    }

    static Response lees(Response rapportage) {
        return ok(programmateam().get(pad(rapportage)).then());
    }

    static String pad(Response rapportage) {
        return PAD + "/" + at(rapportage, "id");
    }

    private static String code(String gegeven) {
        return gegeven.toLowerCase().replace('_', '-');
    }

    private static Response ok(ValidatableResponse response) {
        return response.statusCode(200).extract().response();
    }
}

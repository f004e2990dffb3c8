package nl.ghnt.projectpool;

import static nl.ghnt.kit.test.Json.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraag.Samenwerkingen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import nl.ghnt.projectpool.projectresultaat.Projectresultaten;
import nl.ghnt.projectpool.projectverslag.Projectverslagen;
import nl.ghnt.projectpool.regio.Regios;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ApiContractTest extends ApiContract {

    private static final String BASE = "/projectpool/v1";
    private static final Map<String, Object> PROEF = Map.of("document", "synthetische-bron-van-een-test");

    private static String ronde; // made once for all rules
    private static String aanvraag;
    private static String opmerking;
    private static Response beoordeling;
    private static String gewogen;

    /** A figure and an entry that were corrected and put right again: what they said before is in their history. */
    @Override
    protected void furnish() {
        String cijfer = BASE + "/kerncijfers/GEFINANCIERDE_PROJECTEN";
        Response gelezen = RestAssured.get(cijfer);
        Map<String, Object> juist =
                Map.of("waarde", 108, "bron", gelezen.jsonPath().getMap("bron"));
        String etag = leg(cijfer + "/registraties", gelezen.header("ETag"), Map.of("waarde", 107, "bron", PROEF));
        leg(cijfer + "/registraties", etag, juist);

        String vermelding = BASE + "/vermeldingen/"
                + RestAssured.get(BASE + "/vermeldingen").jsonPath().getString("[0].id");
        Response eerder = RestAssured.get(vermelding);
        Map<String, Object> toewijzing = Map.of(
                "thema", eerder.jsonPath().getString("toewijzing.thema"),
                "zekerheid", eerder.jsonPath().getString("toewijzing.zekerheid"),
                "deelnemers", eerder.jsonPath().getList("toewijzing.deelnemers"),
                "bron", eerder.jsonPath().getMap("toewijzing.bron"));
        Map<String, Object> anders = new HashMap<>(toewijzing);
        anders.put("bron", PROEF);
        etag = leg(vermelding + "/toewijzingen", eerder.header("ETag"), anders);
        leg(vermelding + "/toewijzingen", etag, toewijzing);
        ronde = Ronden.verlopen();
        Response ingediend = Aanvragen.tweemaalIngediend(Aanvragen.ronde());
        aanvraag = at(ingediend, "id");
        Aanvragen.vraag(Aanvragen.vraag(ingediend, "kern"), "begroting");
        opmerking = at(Samenwerkingen.opgemerkt(ingediend), "id");
        Samenwerkingen.opgemerkt(ingediend);
        Aanvragen.ingediend(Aanvragen.ronde());
        beoordeling = Beoordelingen.tweemaalIngediend(Beoordelingen.EEN);
        Beoordelingen.meldBelang(beoordeling);
        Beoordelingen.ingediend(Beoordelingen.TWEE);
        gewogen = Beoordelingen.gesloten(2);
        Besluiten.naBezwaar(Besluiten.toegekend(), "ONGEGROND");
        String beslist = Besluiten.beoordeeld(4);
        Besluiten.stelVast(
                        Besluiten.maak(beslist, Besluiten.inhoud(Besluiten.voorstel(beslist, 0, "TOEGEKEND", 30000))))
                .statusCode(200);
        Regios.vertel("drenthe", "Drenthe"); // takes part in nothing
        furnishProjecten();
        Besluiten.maak(gewogen, Besluiten.inhoud(Besluiten.toekenning(gewogen, 0)));
    }

    /** Two projects, one of which everybody may see, with payments and changes. */
    private static void furnishProjecten() {
        Response project = Projecten.verantwoord();
        Besluiten.rondAf(project);
        Projecten.draagVoor(project, "Een film (synthetisch)").statusCode(200);
        Projecten.voorgedragen(); // in a round that is not decided yet
        Projecten.gepland(Projecten.gestart(), "TERMIJN", 5000);
        Projectverslagen.ingediend();
        Projectresultaten.gedeeld(project, "OPENBAAR");
        Projectresultaten.gedeeld(project, "OPENBAAR");
        Response ander = Projecten.gestart();
        Besluiten.rondAf(ander);
        Projecten.gevraagd(ander, "INHOUD", Map.of());
        Projecten.gevraagd(ander, "INHOUD", Map.of());
    }

    /** What who works on an application says to each other nobody else reads. */
    @Override
    protected String tokenOf(String role) {
        return role.equals("aanvrager") ? Aanvragen.token() : super.tokenOf(role);
    }

    @Override
    protected Map<String, Supplier<String>> existing() {
        return Map.of(
                "/aanvragen/{id}/opmerkingen/{opmerking}",
                () -> "/aanvragen/" + aanvraag + "/opmerkingen/" + opmerking,
                "/aanvraagrondes/{id}/rangorde",
                () -> "/aanvraagrondes/" + gewogen + "/rangorde",
                "/beoordelingen/{id}",
                () -> "/beoordelingen/" + at(beoordeling, "id"),
                "/beoordelaars/{id}",
                () -> "/beoordelaars/" + at(beoordeling, "beoordelaar"),
                "/aanvraagrondes/{id}",
                () -> "/aanvraagrondes/" + ronde,
                "/aanvragen/{id}",
                () -> "/aanvragen/" + aanvraag,
                "/aanvragen/{id}/documenten/{document}",
                () -> "/aanvragen/" + aanvraag + "/documenten/BEGROTING");
    }

    private static String leg(String pad, String etag, Map<String, Object> body) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post(pad)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    @Override
    protected Map<String, Function<JsonNode, JsonNode>> orderedBy() {
        Function<JsonNode, JsonNode> lastChange = first("vervangenOp", "geregistreerdOp");
        return Map.of(
                "zoekRegistraties gewijzigdOp",
                lastChange,
                "zoekToewijzingen gewijzigdOp",
                lastChange,
                "zoekVermeldingen geregistreerdOp",
                item -> item.at("/toewijzing/geregistreerdOp"),
                "zoekDekking thema",
                ApiContractTest::asPrinted);
    }

    private static JsonNode asPrinted(JsonNode pair) {
        List<String> themes = RestAssured.get(BASE + "/themas?pageSize=100&sort=volgnummer")
                .jsonPath()
                .getList("code");
        return IntNode.valueOf(themes.indexOf(pair.path("thema").asText()));
    }

    @Override
    protected Map<String, String> withoutMoment() {
        return Map.of(
                "zoekRegiobestedingen", "a region that never took part changed at no moment",
                "zoekDoelgroepdekking", "a target group without a project changed at no moment");
    }

    @Override
    protected Map<String, String> withoutOrder() {
        return Map.of("zoekProjectenpools", "there is one pool");
    }

    /** What counts over the coverage table reads the table first: its version, its entries and their participants. */
    @Override
    protected Map<String, Long> statements() {
        // the table as it was printed: itself, its themes, what is thought of its entries, and the names of the
        // regions; a
        // figure that is counted in it is counted from all that, and has what was registered of the others
        return Map.of(
                "zoekDekking",
                4L,
                "leesDekkingsmatrix",
                4L,
                "zoekVermeldingen",
                4L,
                "zoekKerncijfers",
                6L,
                // what a list of decisions does: itself, its round, its applications, their ranking, what was decided
                // before,
                // and what regions got
                "leesBesluitlijst",
                6L,
                // a round: itself, its totals, its parts, and the regions that are not in it
                "leesRondeoverzicht",
                4L,
                "leesProjectdekkingAlsTekening",
                3L,
                // a decision, its round, and the names of regions
                "leesBeschikkingsbrief",
                3L);
    }

    @Override
    protected Set<String> textFilters() {
        return Stream.concat(super.textFilters().stream(), Stream.of("titel")).collect(Collectors.toSet());
    }

    @Override
    protected Map<String, String> neverKept() {
        String reason = "a round closes at the second that its window says";
        return Map.of(
                "zoekAanvraagrondes",
                reason,
                "leesAanvraagronde",
                reason,
                "leesAanvraag",
                reason,
                "leesRondeoverzicht",
                reason,
                "leesAanvraagdocument",
                "a file, which would take the room of many answers");
    }

    /** Facts of the source documents: loaded with their source and version, changed by no call. */
    @Override
    protected Map<String, String> withoutAuditTrail() {
        String reason = "programme data that no call changes; the fact names its source";
        return Map.of(
                "leesDoelgroep", reason, "leesPoolronde", reason, "leesProjectenpool", reason, "leesThema", reason);
    }
}

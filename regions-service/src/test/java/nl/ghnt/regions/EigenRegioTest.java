package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.als;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.OwnScopeContract;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;

/** R130, R135: a region's own is written by its own people, as long as their appointment holds. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R130", "R135"})
class EigenRegioTest extends OwnScopeContract {

    private static final String REGIO = "eigen-regio";
    private static final String HOUDER = "houder-van-beide-posten";
    private static final String VOORGANGER = "eigen-voorganger";
    private static final String INHOUD = """
        {"titel": "Plan (synthetisch)", "acties": [
          {"titel": "Een", "actielijn": 1}, {"titel": "Twee", "actielijn": 2}, {"titel": "Drie", "actielijn": 3}]}\
        """;
    private static final String INTREKKING = "{\"intrekkingsdatum\": \"2024-03-01\", \"reden\": \"proef\"}";
    private static final String BEGIN = "{\"begindatum\": \"2024-02-01\"}";
    private static final String REDEN = "{\"reden\": \"proef\"}";

    private static int teller;
    private static LocalDate begin = LocalDate.of(2024, 2, 1);
    private static String planVanVoorganger;

    /** A region that came from another one, so that all can be done for it, and no other test meets it. */
    @BeforeEach
    void de_regio_is_er() {
        if (planVanVoorganger != null) {
            return;
        }
        wijzig("""
            {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
             "opvolgers": [{"code": "eigen-voorganger", "naam": "Voorgangersland"}]}\
            """);
        stelAan(VOORGANGER, "2023-01-01");
        Response plan = maak(projectleider(VOORGANGER), "/actieplannen", metRegio(VOORGANGER, "inhoud", INHOUD));
        planVanVoorganger = at(plan, "id");
        stap(VOORGANGER, plan, "/vaststelling", "{\"vaststellingsdatum\": \"2023-02-01\"}");
        wijzig("""
            {"soort": "SPLITSING", "ingangsdatum": "2024-01-01", "reden": "proef", "bron": {"document": "proef"},
             "voorgangers": ["eigen-voorganger"],
             "opvolgers": [{"code": "eigen-regio", "naam": "Eigenland"}, {"code": "eigen-buur", "naam": "Buurland"}]}\
            """);
        stelAan(REGIO, "2024-01-01");
        stelAan("eigen-buur", "2024-01-01");
        for (String regio : List.of(REGIO, "eigen-buur")) {
            maak(programmateam(), "/projectleiderposten", """
                {"regio": "%s", "functie": "VERTEGENWOORDIGER", "status": "VERVULD", "beginGeldigheid": "2024-01-01",
                 "houder": {"subject": "%s"}}\
                """.formatted(regio, HOUDER));
        }
    }

    @Override
    protected Set<String> ownRoles() {
        return Set.of("projectleider", "vertegenwoordiger");
    }

    @Override
    protected String ownScope() {
        return REGIO;
    }

    @Override
    protected String otherScope() {
        return "eigen-buur";
    }

    @Override
    protected String subject() {
        return HOUDER;
    }

    @Override
    protected Map<String, String> refused() {
        return Map.of(
                "designated official, while another account holds the post",
                TestTokens.person("iemand-anders", List.of("vertegenwoordiger"), REGIO),
                "project leader of a region where the post has ended",
                TestTokens.person(HOUDER, List.of("projectleider", "vertegenwoordiger"), VOORGANGER));
    }

    @Override
    protected Map<String, Supplier<String>> reads() {
        Supplier<Response> knelpunt = () -> maak(projectleider(REGIO), "/knelpunten", """
            {"regio": "eigen-regio", "knelpunt": {"titel": "Knelpunt (synthetisch)", "omschrijving": "Het knelt",
             "themas": [], "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM"}}\
            """);
        Supplier<Response> vraag = () -> maak(projectleider(REGIO), "/ondersteuningen", """
            {"regio": "eigen-regio", "richting": "VRAAG", "inhoud": {"soort": "INHOUDELIJK",
             "titel": "Hulp (synthetisch)", "beschrijving": "Meedenken"}}\
            """);
        Supplier<Response> bezoek = () -> maak(programmateam(), "/bezoeken", """
            {"regio": "eigen-regio", "bezoek": {"soort": "VERVOLG", "geplandeDatum": "2024-03-01"}}\
            """);
        Supplier<Response> geld = () -> maak(programmateam(), "/financieringen", """
            {"regio": "eigen-regio", "financiering": {"doel": "OVERIG", "bedrag": 10.50}}\
            """);
        Map<String, Supplier<String>> reads = new HashMap<>();
        van(reads, "zoekKnelpunten", "leesKnelpunt", "/knelpunten", knelpunt);
        van(reads, "zoekOndersteuning", "leesOndersteuning", "/ondersteuningen", vraag);
        van(reads, "zoekBezoeken", "leesBezoek", "/bezoeken", bezoek);
        van(reads, "zoekFinancieringen", "leesFinanciering", "/financieringen", geld);
        return reads;
    }

    private static void van(
            Map<String, Supplier<String>> reads, String zoek, String lees, String pad, Supplier<Response> maak) {
        reads.put(zoek, () -> {
            maak.get();
            return pad;
        });
        reads.put(lees, () -> pad + "/" + at(maak.get(), "id"));
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        plannen(writes);
        pilots(writes);
        ondersteuning(writes);
        netwerken(writes);
        writes.put("stelRegioprioriteitenVast", () -> {
            String pad = "/regios/" + REGIO + "/prioriteiten/2024-H1";
            return new Write(pad, als("beheerder").get(pad).header("ETag"), "{\"elementen\": [\"TRAUMASCREENING\"]}");
        });
        return writes;
    }

    private static void plannen(Map<String, Supplier<Write>> writes) {
        writes.put("maakActieplan", () -> {
            geenPlan();
            return new Write("/actieplannen", null, metRegio(REGIO, "inhoud", INHOUD));
        });
        writes.put(
                "leesActieplannenIn",
                () -> new Write("/actieplannen/_import", null, "[" + metRegio(REGIO, "inhoud", INHOUD) + "]"));
        writes.put("kopieerActieplan", () -> {
            geenPlan();
            return new Write("/actieplannen/" + planVanVoorganger + "/kopie", null, "{\"regio\": \"" + REGIO + "\"}");
        });
        writes.put("herzieActieplan", () -> op(concept(), "/versies/1", INHOUD));
        writes.put(
                "stelActieplanVast", () -> op(concept(), "/vaststelling", "{\"vaststellingsdatum\": \"2024-02-01\"}"));
        writes.put("trekActieplanIn", () -> op(concept(), "/intrekking", INTREKKING));
        writes.put("voerActieplanUit", () -> op(vastgesteld(), "/uitvoering", BEGIN));
        writes.put("maakPlanversie", () -> op(vastgesteld(), "/versies", "{}"));
        writes.put(
                "trekPlanversieIn",
                () -> op(stap(REGIO, vastgesteld(), "/versies", "{}"), "/versies/2/intrekking", null));
        writes.put("rondActieplanAf", () -> op(inUitvoering(), "/afronding", "{\"einddatum\": \"2024-03-01\"}"));
        writes.put("meldActievoortgang", () -> {
            String pad = "/actieplannen/" + at(inUitvoering(), "id") + "/acties/1/voortgang";
            String etag = projectleider(REGIO).get(pad).header("ETag");
            return new Write(pad, etag, "{\"peildatum\": \"2024-03-01\", \"status\": \"LOOPT\"}");
        });
    }

    private static Response concept() {
        geenPlan();
        return maak(projectleider(REGIO), "/actieplannen", metRegio(REGIO, "inhoud", INHOUD));
    }

    private static Response vastgesteld() {
        return stap(REGIO, concept(), "/vaststelling", "{\"vaststellingsdatum\": \"2024-02-01\"}");
    }

    private static Response inUitvoering() {
        return stap(REGIO, vastgesteld(), "/uitvoering", BEGIN);
    }

    /** A region has one plan at a time: what an earlier example left is withdrawn. */
    private static void geenPlan() {
        List<String> lopend = projectleider(REGIO)
                .queryParam("regio", REGIO)
                .get("/actieplannen")
                .jsonPath()
                .getList("findAll { it.status in ['CONCEPT', 'VASTGESTELD', 'IN_UITVOERING'] }.id");
        lopend.forEach(id -> stap(REGIO, projectleider(REGIO).get("/actieplannen/" + id), "/intrekking", INTREKKING));
    }

    private static void pilots(Map<String, Supplier<Write>> writes) {
        String gegevens = "{\"naam\": \"Pilot (synthetisch)\", \"themas\": [\"TRAUMASCREENING\"]}";
        writes.put("maakPilot", () -> new Write("/pilots", null, pilot(gegevens)));
        writes.put(
                "wijzigPilot",
                () -> op("/pilots", maak(projectleider(REGIO), "/pilots", pilot(gegevens)), "", gegevens));
        writes.put(
                "verlengPilot",
                () -> op("/pilots", maak(projectleider(REGIO), "/pilots", pilot(gegevens)), "/verlengingen", """
                    {"totDatum": "2025-04-30", "reden": "proef"}\
                    """));
        writes.put(
                "evalueerPilot",
                () -> op("/pilots", maak(projectleider(REGIO), "/pilots", pilot(gegevens)), "/evaluatie", """
                    {"soort": "INTERN", "dimensies": ["ACUTE_VEILIGHEID"], "resultaat": "proef",
                     "vergelekenMet": ["referentie-friesland"]}\
                    """));
        writes.put(
                "meldPilotStand",
                () -> op("/pilots", maak(projectleider(REGIO), "/pilots", pilot(gegevens)), "/standen", """
                    {"status": "STRUCTUREEL", "peildatum": "2025-06-01", "ingangOnbekendReden": "Niet gemeld"}\
                    """));
        String werkt =
                "{\"titel\": \"Wat werkt (synthetisch)\", \"beschrijving\": \"Zo\", \"themas\": [\"TRAUMASCREENING\"]}";
        String pad = "/werkzame-elementen";
        Supplier<Response> element = () -> maak(projectleider(REGIO), pad, metRegio(REGIO, "inhoud", werkt));
        writes.put("maakWerkzaamElement", () -> new Write(pad, null, metRegio(REGIO, "inhoud", werkt)));
        writes.put("wijzigWerkzaamElement", () -> op(pad, element.get(), "", werkt));
        writes.put("deelWerkzaamElement", () -> op(pad, element.get(), "/deling", null));
    }

    private static String pilot(String gegevens) {
        return """
            {"regio": "%s", "code": "eigen-%d", "soort": "NIEUW", "gegevens": %s,
             "stand": {"status": "GESTART", "peildatum": "2024-10-01", "ingangsdatum": "2024-09-01"}}\
            """.formatted(REGIO, ++teller, gegevens);
    }

    private static void ondersteuning(Map<String, Supplier<Write>> writes) {
        String pad = "/ondersteuningen";
        String inhoud =
                "{\"soort\": \"INHOUDELIJK\", \"titel\": \"Hulp (synthetisch)\", \"beschrijving\": \"Meedenken\"}";
        String vraag = metRegio(REGIO, "inhoud", inhoud).replace("{\"regio\"", "{\"richting\": \"VRAAG\", \"regio\"");
        Supplier<Response> open = () -> maak(projectleider(REGIO), pad, vraag);
        writes.put("maakOndersteuning", () -> new Write(pad, null, vraag));
        writes.put("wijzigOndersteuning", () -> op(pad, open.get(), "", inhoud));
        writes.put("startOndersteuning", () -> op(pad, open.get(), "/start", null));
        writes.put("trekOndersteuningIn", () -> op(pad, open.get(), "/intrekking", REDEN));
        writes.put("rondOndersteuningAf", () -> op(pad, stap(pad, open.get(), "/start"), "/afronding", """
            {"geholpen": "Ja (synthetisch)", "andersOfBeter": "Eerder beginnen"}\
            """));
        String knelt = """
            {"titel": "Knelpunt (synthetisch)", "omschrijving": "Het knelt", "themas": [], "categorie": "OVERIG",
             "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM"}\
            """;
        String knelpunten = "/knelpunten";
        Supplier<Response> gemeld = () -> maak(projectleider(REGIO), knelpunten, metRegio(REGIO, "knelpunt", knelt));
        writes.put("meldKnelpunt", () -> new Write(knelpunten, null, metRegio(REGIO, "knelpunt", knelt)));
        writes.put("wijzigKnelpunt", () -> op(knelpunten, gemeld.get(), "", knelt));
        writes.put("trekKnelpuntIn", () -> op(knelpunten, gemeld.get(), "/intrekking", REDEN));
    }

    private static void netwerken(Map<String, Supplier<Write>> writes) {
        String pad = "/netwerken";
        String gegevens = "{\"naam\": \"Netwerk (synthetisch)\", \"partners\": []}";
        Supplier<Response> netwerk = () -> maak(projectleider(REGIO), pad, netwerk(gegevens));
        writes.put("maakNetwerk", () -> new Write(pad, null, netwerk(gegevens)));
        writes.put("wijzigNetwerk", () -> op(pad, netwerk.get(), "", gegevens));
        writes.put("beeindigNetwerk", () -> {
            Response dit = netwerk.get();
            String einde =
                    LocalDate.parse(at(dit, "beginGeldigheid")).plusDays(1).toString();
            return op(pad, dit, "/beeindiging", "{\"eindeGeldigheid\": \"" + einde + "\"}");
        });
        String overleg = "{\"soort\": \"ZORG_EN_VEILIGHEID\", \"titel\": \"Overleg (synthetisch)\", \"geplandeDatum\":"
                + " \"2024-04-01\"}";
        String bijeenkomsten = "/regionale-bijeenkomsten";
        Supplier<Response> gepland =
                () -> maak(projectleider(REGIO), bijeenkomsten, metRegio(REGIO, "bijeenkomst", overleg));
        writes.put(
                "maakRegionaleBijeenkomst",
                () -> new Write(bijeenkomsten, null, metRegio(REGIO, "bijeenkomst", overleg)));
        writes.put("wijzigRegionaleBijeenkomst", () -> op(bijeenkomsten, gepland.get(), "", overleg));
        writes.put("gelastRegionaleBijeenkomstAf", () -> op(bijeenkomsten, gepland.get(), "/afgelasting", REDEN));
    }

    /** A region has one network of a kind at a time: what an earlier example left is ended before the next begins. */
    private static String netwerk(String gegevens) {
        projectleider(REGIO)
                .get("/regios/" + REGIO + "/netwerken")
                .jsonPath()
                .<String>getList("findAll { it.eindeGeldigheid == null }.id")
                .forEach(id -> {
                    Response nog = projectleider(REGIO).get("/netwerken/" + id);
                    String einde = LocalDate.parse(at(nog, "beginGeldigheid"))
                            .plusDays(1)
                            .toString();
                    stap("/netwerken", nog, "/beeindiging", "{\"eindeGeldigheid\": \"" + einde + "\"}", REGIO);
                });
        begin = begin.plusMonths(1);
        return """
            {"regio": "%s", "soort": "BESTUURLIJK", "beginGeldigheid": "%s", "gegevens": %s}\
            """.formatted(REGIO, begin, gegevens);
    }

    private static void wijzig(String body) {
        maak(programmateam(), "/regiowijzigingen", body);
    }

    private static void stelAan(String regio, String begin) {
        maak(programmateam(), "/projectleiderposten", """
            {"regio": "%s", "functie": "PROJECTLEIDER", "status": "VERVULD",
             "beginGeldigheid": "%s"}\
            """.formatted(regio, begin));
    }

    private static String metRegio(String regio, String naam, String inhoud) {
        return "{\"regio\": \"" + regio + "\", \"" + naam + "\": " + inhoud + "}";
    }

    private static Write op(Response plan, String stap, Object body) {
        return op("/actieplannen", plan, stap, body);
    }

    private static Write op(String lijst, Response gezien, String stap, Object body) {
        return new Write(lijst + "/" + at(gezien, "id") + stap, gezien.header("ETag"), body);
    }

    private static Response stap(String regio, Response plan, String stap, String body) {
        return stap("/actieplannen", plan, stap, body, regio);
    }

    private static Response stap(String lijst, Response gezien, String stap) {
        return stap(lijst, gezien, stap, null, REGIO);
    }

    private static Response stap(String lijst, Response gezien, String stap, String body, String regio) {
        return Wie.post(projectleider(regio), gezien, lijst + "/" + at(gezien, "id") + stap, body)
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                .extract()
                .response();
    }
}

package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.WriteContract;

/** Several of the programme team who write at once; what regions write at once stands in {@link EigenRegioTest}. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GelijktijdigTest extends WriteContract {

    private static final Set<String> VAN_REGIOS = Set.of("projectleider", "vertegenwoordiger");
    private static final String BEZOEK = """
            {"regio": "utrecht", "bezoek": {"soort": "EERSTE", "geplandeDatum": "2021-05-01"}}""";

    private static final String THEMA = """
            {"volgnummer": 1, "naam": "Proefthema", "bovenliggend": "TRAUMASCREENING", "beginGeldigheid": "2040-01-01",
             "bron": {"document": "proef"}}""";
    private static final String BEZETTING = "\"status\": \"VACANT\", \"beginGeldigheid\": \"%s\"";

    private static int teller;
    private static Response post;
    private static LocalDate bezetOp = LocalDate.of(2024, 1, 1);

    @Override
    protected boolean writesAs(Set<String> roles) {
        return roles.stream().noneMatch(VAN_REGIOS::contains);
    }

    @Override
    protected Map<String, Long> statements() {
        return Map.of(
                // each region that it is about, with its facts of five kinds, what they become, and who else has them
                "legRegiowijzigingVast", 51L,
                // each line the same
                "leesRegiosIn", 13L,
                "leesSamenstellingenIn", 15L);
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        String geld = "{\"regio\": \"utrecht\", \"financiering\": {\"doel\": \"OVERIG\", \"bedrag\": 10.50}}";
        return Map.ofEntries(
                Map.entry("legRegiowijzigingVast", GelijktijdigTest::samenvoeging),
                Map.entry( // each line the same
                        "leesRegiosIn", () -> new Write("/regios/_import", null, "[" + nieuweRegio() + "]")),
                Map.entry("leesSamenstellingenIn", GelijktijdigTest::samenstelling),
                Map.entry("maakProjectleiderpost", () -> new Write("/projectleiderposten", null, nieuwePost())),
                Map.entry("bezetProjectleiderpost", GelijktijdigTest::bezetting),
                Map.entry("maakKaderelement", () -> new Write("/kaderelementen", null, nieuwThema())),
                Map.entry("wijzigKaderelement", GelijktijdigTest::anderThema),
                Map.entry("legStapVanBegripVast", GelijktijdigTest::stap),
                Map.entry("maakBezoek", () -> new Write("/bezoeken", null, BEZOEK)),
                Map.entry(
                        "wijzigBezoek",
                        () -> op("/bezoeken", BEZOEK, "{\"soort\": \"VERVOLG\", \"geplandeDatum\": \"2021-06-01\"}")),
                Map.entry("maakFinanciering", () -> new Write("/financieringen", null, geld)),
                Map.entry(
                        "wijzigFinanciering",
                        () -> op("/financieringen", geld, "{\"doel\": \"OVERIG\", \"bedrag\": 11.50}")));
    }

    private static Write op(String pad, String nieuw, String anders) {
        Response gemaakt = maak(programmateam(), pad, nieuw);
        return new Write(pad + "/" + at(gemaakt, "id"), gemaakt.header("ETag"), anders);
    }

    private static Write samenvoeging() {
        String een = stelIn();
        String twee = stelIn();
        return new Write("/regiowijzigingen", null, """
                {"soort": "SAMENVOEGING", "ingangsdatum": "2025-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "voorgangers": ["%s", "%s"], "opvolgers": [%s]}""".formatted(een, twee, codeEnNaam()));
    }

    private static Write samenstelling() {
        return new Write("/samenstellingen/_import", null, """
                [{"regio": "%s", "onbekendReden": "proef", "beginGeldigheid": "2024-06-01",
                  "bron": {"document": "proef"}}]""".formatted(stelIn()));
    }

    private static String stelIn() {
        String opvolger = codeEnNaam();
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2024-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [%s]}""".formatted(opvolger));
        return "tegelijk-" + teller;
    }

    private static String codeEnNaam() {
        teller++;
        return "{\"code\": \"tegelijk-%1$d\", \"naam\": \"Tegelijkdorp %1$d\"}".formatted(teller);
    }

    private static String nieuweRegio() {
        teller++;
        return """
                {"code": "tegelijk-%1$d", "naam": "Tegelijkdorp %1$d", "beginGeldigheid": "2024-01-01",
                 "bron": {"document": "proef"}}""".formatted(teller);
    }

    private static String nieuwePost() {
        return "{\"regio\": \"" + stelIn() + "\", \"functie\": \"PROJECTLEIDER\", " + BEZETTING.formatted("2024-01-01")
                + "}";
    }

    /** One post: from a later day on it is filled anew each time. */
    private static Write bezetting() {
        if (post == null) {
            post = maak(programmateam(), "/projectleiderposten", nieuwePost());
        }
        String pad = "/projectleiderposten/" + at(post, "id");
        bezetOp = bezetOp.plusDays(1);
        return new Write(pad, niemand().get(pad).header("ETag"), "{" + BEZETTING.formatted(bezetOp) + "}");
    }

    private static String nieuwThema() {
        return "{\"code\": \"TEGELIJK_" + ++teller + "\", \"soort\": \"THEMA\", \"omschrijving\": " + THEMA + "}";
    }

    private static Write anderThema() {
        Response thema = maak(programmateam(), "/kaderelementen", nieuwThema());
        return new Write("/kaderelementen/TEGELIJK_" + teller, thema.header("ETag"), THEMA.replace("2040", "2041"));
    }

    private static Write stap() {
        String begrip = "/begrippen/VELDNORMEN";
        return new Write(begrip + "/levensloop", niemand().get(begrip).header("ETag"), """
                {"stand": "TEGELIJK_%d", "moment": "2020-01", "bron": {"document": "proef"}}""".formatted(++teller));
    }
}

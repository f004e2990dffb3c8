package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import nl.ghnt.kit.test.WriteContract.Write;

/** What the programme team writes: a request that succeeds for each operation that is not of a region. */
final class VanHetProgrammateam {

    private static final String THEMA = """
            {"volgnummer": 1, "naam": "Proefthema", "bovenliggend": "TRAUMASCREENING", "beginGeldigheid": "2040-01-01",
             "bron": {"document": "proef"}}""";
    private static final String BEZETTING = "\"status\": \"VACANT\", \"beginGeldigheid\": \"%s\"";

    private static int teller;
    private static Response post;
    private static LocalDate bezetOp = LocalDate.of(2024, 1, 1);

    private VanHetProgrammateam() {}

    static Map<String, Supplier<Write>> writes(String regio) {
        return Map.of(
                "legRegiowijzigingVast",
                VanHetProgrammateam::samenvoeging,
                "leesRegiosIn",
                () -> new Write("/regios/_import", null, "[" + nieuweRegio("naam") + "]"),
                "leesSamenstellingenIn",
                VanHetProgrammateam::samenstelling,
                "maakProjectleiderpost",
                () -> new Write("/projectleiderposten", null, nieuwePost()),
                "bezetProjectleiderpost",
                VanHetProgrammateam::bezetting,
                "maakKaderelement",
                () -> new Write("/kaderelementen", null, nieuwThema()),
                "wijzigKaderelement",
                VanHetProgrammateam::anderThema,
                "legStapVanBegripVast",
                VanHetProgrammateam::stap,
                "maakBezoek",
                () -> new Write("/bezoeken", null, bezoek(regio)),
                "wijzigBezoek",
                () -> op("/bezoeken", bezoek(regio), "{\"soort\": \"VERVOLG\", \"geplandeDatum\": \"2024-06-01\"}"));
    }

    static Map<String, Supplier<Write>> financiering(String regio) {
        String pad = "/financieringen";
        String nieuw = "{\"regio\": \"" + regio + "\", \"financiering\": {\"doel\": \"OVERIG\", \"bedrag\": 10.50}}";
        return Map.of(
                "maakFinanciering", () -> new Write(pad, null, nieuw),
                "wijzigFinanciering", () -> op(pad, nieuw, "{\"doel\": \"OVERIG\", \"bedrag\": 11.50}"));
    }

    private static Write op(String pad, String nieuw, String anders) {
        Response gemaakt = maak(programmateam(), pad, nieuw);
        return new Write(pad + "/" + at(gemaakt, "id"), gemaakt.header("ETag"), anders);
    }

    private static String bezoek(String regio) {
        return "{\"regio\": \"" + regio + "\", \"bezoek\": {\"soort\": \"EERSTE\", \"geplandeDatum\": \"2024-05-01\"}}";
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

    private static String nieuweRegio(String naam) {
        teller++;
        return """
                {"code": "tegelijk-%1$d", "%2$s": "Tegelijkdorp %1$d", "beginGeldigheid": "2024-01-01",
                 "bron": {"document": "proef"}}""".formatted(teller, naam);
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

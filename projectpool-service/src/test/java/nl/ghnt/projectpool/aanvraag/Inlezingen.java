package nl.ghnt.projectpool.aanvraag;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.ghnt.projectpool.regio.Regios;

/** Synthetic applications that came in elsewhere, for tests. */
public final class Inlezingen {

    private Inlezingen() {}

    /** One line. */
    public static List<Map<String, Object>> regels(String kenmerk) {
        Regios.vertel("ijsselland", "IJsselland");
        Regios.vertel("gelderland-zuid", "Gelderland-Zuid");
        return List.of(Map.of(
                "kenmerk", kenmerk,
                "gemeente", Aanvragen.GEMEENTE,
                "ontvangenOp", Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                "synthetisch", true,
                "kern", Aanvragen.kern("Ingelezen"),
                "deelnemers", List.of(Map.of("regio", "ijsselland", "aandeel", 30000)),
                "begroting",
                        Map.of(
                                "posten",
                                List.of(Map.of("omschrijving", "Leiding", "bedrag", 30000)),
                                "bijdragen",
                                List.of()),
                "planning", List.of(Map.of("omschrijving", "Start", "begin", "2027-02-01", "einde", "2027-03-31")),
                "onderdelen", List.of(Map.of("code", "AANPAK", "tekst", "Wat wij doen (synthetisch)."))));
    }
}

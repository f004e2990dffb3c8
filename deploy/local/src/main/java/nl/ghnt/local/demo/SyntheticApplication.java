package nl.ghnt.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one municipality applies for in the demo: made up, and said to be so in its title.
 *
 * @param user who applies
 * @param municipality CBS code
 * @param region code of the region that takes part
 * @param partner code of a second region that takes part; null for none
 * @param amount what is asked, in whole euros
 */
record SyntheticApplication(String id, String user, String municipality, String region, String partner, int amount) {

    private static final List<String> IMPULSES = List.of("VERSNELLING", "VERDIEPING", "VERBREDING");
    private static final int FIRST_AMOUNT = 40_000;
    private static final int STEP = 1_900;
    private static final int ACTION_LINES = 3;
    private static final int PERCENT = 100;
    private static final int SHARE_OF_LEADER = 60;

    /** The amount that the application with this number asks. */
    static int amountOf(int number) {
        return FIRST_AMOUNT + number * STEP;
    }

    /** What each region gets, by code: the leader most of it. */
    Map<String, Integer> shares() {
        int mine = partner == null ? amount : amount / PERCENT * SHARE_OF_LEADER;
        return partner == null ? Map.of(region, amount) : Map.of(region, mine, partner, amount - mine);
    }

    /** Its parts as they are written, by where they stand below the application. */
    static Map<String, Object> parts(
            int number, String theme, String region, String partner, LocalDate begin, LocalDate end) {
        SyntheticApplication shown = new SyntheticApplication(null, null, null, region, partner, amountOf(number));
        Map<String, Object> heart = new HashMap<>(Map.of(
                "titel", "Synthetisch project " + (number + 1),
                "impuls", IMPULSES.get(number % IMPULSES.size()),
                "actielijn", number % ACTION_LINES + 1,
                "themas", List.of(theme),
                "overigToelichting", "Synthetisch: een demonstratie",
                "doelgroepen", List.of(),
                "begin", begin.toString(),
                "einde", end.toString()));
        List<Map<String, Object>> participants = shown.shares().entrySet().stream()
                .map(share -> Map.<String, Object>of("regio", share.getKey(), "aandeel", share.getValue()))
                .toList();
        int costs = shown.amount() / 2;
        return Map.of(
                "kern", heart,
                "deelnemers", Map.of("deelnemers", participants),
                "begroting",
                        Map.of(
                                "posten",
                                List.of(
                                        Map.of("omschrijving", "Projectleiding (synthetisch)", "bedrag", costs),
                                        Map.of(
                                                "omschrijving",
                                                "Training (synthetisch)",
                                                "bedrag",
                                                shown.amount() - costs)),
                                "bijdragen",
                                List.of()),
                "planning",
                        Map.of(
                                "planning",
                                List.of(Map.of(
                                        "omschrijving",
                                        "Uitvoeren (synthetisch)",
                                        "begin",
                                        begin.toString(),
                                        "einde",
                                        end.toString()))),
                "onderdelen/AANPAK", Map.of("tekst", "Synthetische tekst voor een demonstratie."));
    }
}

package nl.ghnt.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers per region that add up to the counts of the final report's infographic, as far as it binds them to a
 * question. Which region answers what is not in any source: the spread over the regions is made up, in alphabetical
 * order, and every submission is marked synthetic.
 */
final class SyntheticAnswers {

    /** Number of regions that say yes, of 28 (infographic with the final report). */
    private static final Map<String, Integer> YES = yes();

    /**
     * Regions per phase of the kwaliteitskader, as even as 28 over five phases can be. The infographic prints 3, 7, 3,
     * 11 and 4 without saying which number belongs to which phase (R237): none of those numbers stands here, so that
     * nobody takes a made-up distribution for the missing fact.
     */
    private static final Map<String, Integer> PHASES = phases();

    private static final List<String> UNKNOWN = List.of("integrale-sturing", "ervaringsdeskundigheid", "mda-plus-plus");
    private static final String UNKNOWN_REASON = "Synthetische inzending: de aantallen staan niet in de bron.";

    private SyntheticAnswers() {}

    /** The answers of the region with number {@code index}, from 0. */
    static Map<String, Object> of(int index) {
        List<Map<String, Object>> answers = new ArrayList<>();
        YES.forEach((question, count) -> answers.add(Map.of("vraag", question, "waarde", index < count)));
        answers.add(Map.of("vraag", "fase-kwaliteitskader", "waarde", phase(index)));
        UNKNOWN.forEach(question -> answers.add(Map.of("vraag", question, "onbekendReden", UNKNOWN_REASON)));
        return Map.of("antwoorden", answers);
    }

    private static String phase(int index) {
        int before = 0;
        for (Map.Entry<String, Integer> phase : PHASES.entrySet()) {
            before += phase.getValue();
            if (index < before) {
                return phase.getKey();
            }
        }
        throw new IllegalArgumentException("there are " + before + " regions, not " + (index + 1));
    }

    private static Map<String, Integer> yes() {
        Map<String, Integer> yes = new LinkedHashMap<>();
        yes.put("visie-werkwijze", 13);
        yes.put("visie-inkoop", 7);
        yes.put("visie-regiovisie", 28);
        yes.put("visie-getraind", 19);
        yes.put("lokale-teams-inzicht", 26);
        yes.put("lokale-teams-stappen", 28);
        return yes;
    }

    private static Map<String, Integer> phases() {
        Map<String, Integer> phases = new LinkedHashMap<>();
        phases.put("VOORBEREIDING", 6);
        phases.put("ZELFSCAN", 6);
        phases.put("ANALYSE", 6);
        phases.put("VERBETERPLANNEN", 5);
        phases.put("UITVOERING_MONITORING", 5);
        return phases;
    }
}

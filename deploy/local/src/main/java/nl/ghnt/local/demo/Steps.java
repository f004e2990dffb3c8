package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ghnt.local.Progress;

/** Tells on the terminal how far the round is. */
final class Steps {

    private static final int BAR = 28;

    private final Progress progress;
    private int number;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** Does one step and says what came of it. */
    <T> T step(String name, Supplier<T> work, Function<T, String> result) {
        number++;
        progress.begin(label(name), "…");
        T done;
        try {
            done = work.get();
        } catch (RuntimeException failure) {
            progress.failed(label(name));
            throw failure;
        }
        progress.done(label(name), "done", result.apply(done));
        return done;
    }

    /** A bar within the running step. */
    void bar(String name, int done, int all) {
        int filled = done * BAR / all;
        progress.step(label(name), "█".repeat(filled) + "░".repeat(BAR - filled) + " " + done + "/" + all);
    }

    /** The figures of the round and where the pictures are. */
    void figures(DemoRound.Outcome outcome) {
        progress.say("");
        progress.say(
                "  The figures of the published infographic. Its answers are synthetic: they add up to the published");
        progress.say(
                "  counts, except over the phases of the kwaliteitskader, which no source gives and the demo makes up:");
        say(outcome.infographic());
        progress.say("");
        progress.say("  SVG  " + outcome.svg());
        progress.say("  PDF  " + outcome.pdf());
        progress.say("");
    }

    /** What came of a round of the pool, and where the drawings are. */
    void pool(PoolDemo.Outcome outcome) {
        JsonNode round = outcome.overview();
        progress.say("");
        progress.say("  SYNTHETIC: every application, score, decision and payment of this round was made up.");
        progress.say(String.format(
                Locale.ROOT,
                "    %d applications for %,.2f euros; %d granted for %,.2f of a budget of %,.2f; %s%% succeeded",
                round.get("aanvragen").asInt(),
                round.get("gevraagd").decimalValue(),
                round.get("toegekend").asInt(),
                round.get("bedragToegekend").decimalValue(),
                round.get("budget").decimalValue(),
                round.get("slagingspercentage").asText()));
        progress.say("    regions without an application: "
                + round.get("regiosZonderAanvraag").size());
        progress.say("");
        progress.say("  Matrix of themes and regions  " + outcome.matrix());
        progress.say("  Money by region               " + outcome.money());
        progress.say("");
    }

    /** A figure has a value, a phase or state has a number of regions. */
    private void say(JsonNode node) {
        if (!node.has("label") || !(node.has("waarde") || node.has("aantal"))) {
            node.forEach(this::say);
            return;
        }
        JsonNode value = node.has("waarde") ? node.get("waarde") : node.get("aantal");
        JsonNode denominator = node.path("noemer");
        String bound = "MEER_DAN".equals(node.path("vergelijking").asText()) ? "> " : "";
        String number = value.isNull() ? "onbekend" : bound + value.asText();
        String of = denominator.isInt()
                ? "van de " + denominator.asText()
                : node.path("eenheid").asText("");
        progress.say(String.format(
                Locale.ROOT, "    %8s %-18s %s", number, of, node.get("label").asText()));
    }

    private String label(String name) {
        return String.format(Locale.ROOT, "%2d %s", number, name);
    }
}

package nl.ghnt.reporting.inzending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ghnt.reporting.regio.Poststatus;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.uitvraag.Uitvraag;

/**
 * How complete a campaign is, measured against its frozen population. Every region that was asked has a row, also when
 * nothing came from it.
 *
 * @param uitvraag the campaign
 * @param regels a row per region, by name
 */
record Volledigheid(Uitvraag uitvraag, List<Regel> regels) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A region that was asked.
     *
     * @param inzending what came from it; null when nothing did
     * @param projectleider how the post of its project leader stands today; null when not known
     */
    record Regel(Populatielid lid, Inzending inzending, Poststatus projectleider) {

        boolean ontvangen() {
            return inzending != null && inzending.ooitIngediend();
        }

        boolean geaccepteerd() {
            return inzending != null && inzending.geaccepteerdeVersie() != null;
        }

        boolean opTijd() {
            return ontvangen() && !inzending.teLaat();
        }

        boolean teLaat() {
            return ontvangen() && inzending.teLaat();
        }

        boolean synthetisch() {
            return inzending != null && inzending.synthetisch();
        }
    }

    static Volledigheid van(Uitvraag uitvraag, List<Inzending> inzendingen, Map<String, Poststatus> posten) {
        Map<String, Inzending> perRegio =
                inzendingen.stream().collect(Collectors.toMap(Inzending::regio, Function.identity()));
        return new Volledigheid(
                uitvraag,
                uitvraag.populatie().leden().stream()
                        .map(lid -> new Regel(lid, perRegio.get(lid.regio()), posten.get(lid.regio())))
                        .toList());
    }

    /** How many submissions are expected; at least 1. */
    int verwacht() {
        return regels.size();
    }

    int aantal(Predicate<Regel> wie) {
        return (int) regels.stream().filter(wie).count();
    }

    /** Share of the expected submissions, in percents with one decimal. */
    BigDecimal percentage(Predicate<Regel> wie) {
        return BigDecimal.valueOf(aantal(wie))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(verwacht()), 1, RoundingMode.HALF_UP);
    }
}

package nl.ghnt.regions.regio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;

/**
 * A region as it is seen, with its names.
 *
 * @param regio what it is
 * @param blik the day and the knowledge by which it is seen
 * @param bestaan the period in which it exists
 * @param namen the names as seen: the canonical one first, then the others by name
 * @param gewijzigdOp last moment at which something was recorded of it, by that knowledge
 */
record RegioBeeld(Kern regio, Blik blik, Validity bestaan, List<RegioNaam.Gezien> namen, Instant gewijzigdOp) {

    private static final Comparator<RegioNaam.Vermelding> CANONIEK_EERST =
            Comparator.comparing(RegioNaam.Vermelding::soort).thenComparing(RegioNaam.Vermelding::naam);

    /** What is the same of a region on every day. */
    record Kern(String code, String indeling, PartialDate beginInBron, Source bron, Instant geregistreerdOp) {

        static Kern van(Regio regio) {
            return new Kern(regio.code(), regio.indeling(), regio.beginInBron(), regio.bron(), regio.geregistreerdOp());
        }
    }

    /** Puts the names in their order. */
    RegioBeeld {
        namen = namen.stream()
                .sorted(Comparator.comparing(RegioNaam.Gezien::vermelding, CANONIEK_EERST))
                .toList();
    }

    /** The canonical name; the code when none is known on that day. */
    String naam() {
        return namen.stream()
                .map(RegioNaam.Gezien::vermelding)
                .filter(vermelding -> vermelding.soort() == RegioNaam.Soort.CANONIEK)
                .findFirst()
                .map(RegioNaam.Vermelding::naam)
                .orElse(regio.code());
    }
}

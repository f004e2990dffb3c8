package nl.ghnt.regions.regio;

import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;

/**
 * A region as it is seen, with its names.
 *
 * @param regio the region
 * @param blik the day and the knowledge by which it is seen
 * @param bestaan the period in which it exists
 * @param namen the names as seen: the canonical one first, then the others by name
 * @param gewijzigdOp last moment at which something was recorded of it, by that knowledge
 */
record RegioBeeld(Regio regio, Blik blik, Validity bestaan, List<RegioNaam> namen, Instant gewijzigdOp) {

    /** The canonical name; the code when none is known on that day. */
    String naam() {
        return namen.stream()
                .filter(RegioNaam::isCanoniek)
                .findFirst()
                .map(RegioNaam::naam)
                .orElse(regio.code());
    }
}

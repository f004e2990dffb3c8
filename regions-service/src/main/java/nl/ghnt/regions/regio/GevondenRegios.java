package nl.ghnt.regions.regio;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.indeling.Geldend;

/**
 * The regions that were found.
 *
 * @param regios the regions, in the order asked for
 * @param geldend the partition that holds on that day; empty when none is known
 * @param gevraagd the partition that was asked for, else the one that holds
 */
record GevondenRegios(Page<RegioBeeld> regios, Optional<Geldend> geldend, Optional<Geldend> gevraagd) {

    /** Code of the partition that they are of; null when none is known. */
    String indeling() {
        return gevraagd.map(Geldend::code).orElse(null);
    }

    /** Whether these are all there were. */
    Volledigheid volledigheid() {
        boolean bekend = geldend.isPresent()
                && Stream.of(geldend, gevraagd).allMatch(een -> een.get().ledenBekend());
        return bekend ? Volledigheid.VOLLEDIG : Volledigheid.ONBEKEND;
    }
}

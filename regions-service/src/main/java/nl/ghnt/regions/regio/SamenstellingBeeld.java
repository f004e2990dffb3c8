package nl.ghnt.regions.regio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Termijn;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.gemeente.Gemeente;

/**
 * The composition of a region as it is seen.
 *
 * @param regio the region
 * @param blik the day and the knowledge by which it is seen
 * @param samenstelling what is recorded for that day; empty when nothing is
 * @param gemeenten the municipalities by name; empty when not known
 * @param bekendePerioden where nothing is recorded for that day: the periods for which the municipalities are known
 */
record SamenstellingBeeld(
        Regio regio,
        Blik blik,
        Optional<Samenstelling> samenstelling,
        List<Gemeente> gemeenten,
        List<Validity> bekendePerioden) {

    /** Why the municipalities are not known; null when they are. */
    String onbekendReden() {
        if (samenstelling.isPresent()) {
            return samenstelling.get().inhoud().onbekendReden();
        }
        return bekendePerioden.isEmpty()
                ? "De samenstelling is niet vastgelegd."
                : bekendePerioden.stream()
                        .map(Termijn::inWoorden)
                        .collect(Collectors.joining(" en ", "De samenstelling is alleen bekend ", "."));
    }

    Volledigheid volledigheid() {
        return onbekendReden() == null ? Volledigheid.VOLLEDIG : Volledigheid.ONBEKEND;
    }
}

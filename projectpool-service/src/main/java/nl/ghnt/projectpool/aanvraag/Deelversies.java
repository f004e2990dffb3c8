package nl.ghnt.projectpool.aanvraag;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often each part of an application was written.
 *
 * @param versies by name of the part; a part that is not in it was never written
 */
record Deelversies(Map<String, Long> versies) {

    static final Deelversies GEEN = new Deelversies(Map.of());

    long van(Deel deel) {
        return versies.getOrDefault(deel.naam(), 0L);
    }

    /** After the part was written once more. */
    Deelversies na(Deel deel) {
        Map<String, Long> verder = new TreeMap<>(versies);
        verder.merge(deel.naam(), 1L, Long::sum);
        return new Deelversies(verder);
    }
}

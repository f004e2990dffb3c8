package nl.ghnt.regions.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many of the regions do something with each element of the frame, and of which regions it is not known.
 *
 * @param peildatum day of which the regions count
 * @param populatie codes of the regions on that day; null when these are not known
 * @param elementen elements that are counted, also those of nobody
 * @param perRegio by region, the codes of its elements; a region that is not there is unknown
 */
public record Kaderdekking(
        LocalDate peildatum, Set<String> populatie, List<Kaderbeeld> elementen, Map<String, Set<String>> perRegio) {

    /** Only regions that count are kept. */
    public Kaderdekking {
        Map<String, Set<String>> tellend = new TreeMap<>(perRegio);
        if (populatie != null) {
            tellend.keySet().retainAll(populatie);
        }
        perRegio = tellend;
    }

    /** The regions that do something with an element. */
    Set<String> regios(String code) {
        Set<String> regios = new TreeSet<>();
        perRegio.forEach((regio, codes) -> {
            if (codes.contains(code)) {
                regios.add(regio);
            }
        });
        return regios;
    }

    /** The regions of which it is not known; null when the regions themselves are not known. */
    Set<String> onbekend() {
        if (populatie == null) {
            return null;
        }
        Set<String> onbekend = new TreeSet<>(populatie);
        onbekend.removeAll(perRegio.keySet());
        return onbekend;
    }
}

package nl.ghnt.regions.stand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.regions.feit.Periode;

/**
 * How much is known of the states in a half-year: per part for how many of the regions, and which are missing.
 *
 * @param periode half-year
 * @param populatie codes of the regions on its last day; null when these are not known
 * @param beelden states by region
 */
record Dekking(Periode periode, Set<String> populatie, Map<String, StandBeeld> beelden) {

    /**
     * What is known of one part.
     *
     * @param bekend number of regions of which it is known
     * @param onbekend codes of the regions of which it is not; null when the regions are not known
     * @param verdeling number of regions by value
     */
    record Deel(Gegeven gegeven, int bekend, Set<String> onbekend, Map<String, Integer> verdeling) {}

    List<Deel> delen() {
        return Arrays.stream(Gegeven.values()).map(this::deel).toList();
    }

    private Deel deel(Gegeven gegeven) {
        Map<String, Object> waarden = waarden(gegeven);
        Map<String, Integer> verdeling = waarden.values().stream()
                .flatMap(waarde -> waarde instanceof List<?> meer ? meer.stream() : Stream.of(waarde))
                .map(String::valueOf)
                .collect(Collectors.groupingBy(waarde -> waarde, TreeMap::new, Collectors.summingInt(waarde -> 1)));
        return new Deel(gegeven, waarden.size(), onbekend(waarden.keySet()), verdeling);
    }

    /** What is known of a part, by region of the population, or of every region when that is not known. */
    Map<String, Object> waarden(Gegeven gegeven) {
        Map<String, Object> waarden = new TreeMap<>();
        beelden.values().stream()
                .filter(beeld -> populatie == null || populatie.contains(beeld.regio()))
                .filter(beeld -> beeld.waarde(gegeven) != null)
                .forEach(beeld -> waarden.put(beeld.regio(), beeld.waarde(gegeven)));
        return waarden;
    }

    private Set<String> onbekend(Set<String> bekend) {
        if (populatie == null) {
            return null;
        }
        Set<String> onbekend = new TreeSet<>(populatie);
        onbekend.removeAll(bekend);
        return onbekend;
    }

    /** Whether any state comes from a synthetic submission. */
    boolean synthetisch() {
        return beelden.values().stream().anyMatch(StandBeeld::synthetisch);
    }
}

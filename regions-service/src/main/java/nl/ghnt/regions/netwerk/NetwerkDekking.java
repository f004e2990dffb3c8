package nl.ghnt.regions.netwerk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which regions have which network on a day.
 *
 * @param populatie names of the regions on that day by code; null when these are not known
 * @param netwerken those that hold on that day
 */
record NetwerkDekking(LocalDate peildatum, Map<String, String> populatie, List<Netwerk> netwerken) {

    /**
     * The coverage of one kind.
     *
     * @param met codes of the regions that have one
     * @param zonder codes of the regions of which none is recorded; null when the regions are not known
     */
    record Deel(Netwerk.Soort soort, List<String> met, List<String> zonder) {}

    List<Deel> delen() {
        return Arrays.stream(Netwerk.Soort.values()).map(this::deel).toList();
    }

    private Deel deel(Netwerk.Soort soort) {
        List<String> met = netwerken.stream()
                .filter(netwerk -> netwerk.soort() == soort)
                .map(Netwerk::regio)
                .filter(regio -> populatie == null || populatie.containsKey(regio))
                .distinct()
                .sorted()
                .toList();
        List<String> zonder = populatie == null
                ? null
                : populatie.keySet().stream()
                        .filter(regio -> !met.contains(regio))
                        .toList();
        return new Deel(soort, met, zonder);
    }
}

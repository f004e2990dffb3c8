package nl.ghnt.regions.stand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the states of a half-year say, counted.
 *
 * @param regels per part and per value of it the regions; a part of which nothing is known is not there
 * @param regios codes of all regions of which a submission was accepted
 * @param synthetisch whether any of those submissions was made for a demonstration or a test
 */
record StandTelling(List<Regel> regels, Set<String> regios, boolean synthetisch) {

    /**
     * The regions that say something of a part.
     *
     * @param waarde what they say; null for all that say anything, be it that it is nothing
     */
    record Regel(String gegeven, String waarde, Set<String> regios) {

        private boolean isVan(Gegeven deel) {
            return gegeven.equals(deel.name());
        }
    }

    /** The regions of which a part is known. */
    Set<String> bekend(Gegeven gegeven) {
        return regels.stream()
                .filter(regel -> regel.isVan(gegeven) && regel.waarde() == null)
                .findFirst()
                .map(Regel::regios)
                .orElse(Set.of());
    }

    /** The regions by what they say of a part. */
    Map<String, Set<String>> perWaarde(Gegeven gegeven) {
        Map<String, Set<String>> perWaarde = new TreeMap<>();
        regels.stream()
                .filter(regel -> regel.isVan(gegeven) && regel.waarde() != null)
                .forEach(regel -> perWaarde.put(regel.waarde(), regel.regios()));
        return perWaarde;
    }
}

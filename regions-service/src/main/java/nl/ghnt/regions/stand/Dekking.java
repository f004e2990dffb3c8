package nl.ghnt.regions.stand;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is known of the states in a half-year: per part for how many of the regions, and which are missing.
 *
 * @param periode half-year
 * @param populatie codes of the regions on its last day; null when these are not known
 * @param telling what the states of those regions say, or of every region when they are not known
 * @param geteldOp moment at which it was known; what was accepted or corrected later does not count
 * @param inzendingen the versions that count
 */
record Dekking(
        Periode periode, Set<String> populatie, StandTelling telling, Instant geteldOp, List<Geteld> inzendingen) {

    /** The version of a submission that counts for a region. */
    @Schema(name = "GeteldeInzending", description = "Versie van een inzending die meetelt")
    record Geteld(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Inzending") UUID inzending,
            @Schema(description = "Geaccepteerde versie") int versie,

            @Schema(description = "Moment van acceptatie") Instant geaccepteerdOp) {}

    /**
     * What is known of one part.
     *
     * @param bekend number of regions of which it is known
     * @param onbekend codes of the regions of which it is not; null when the regions are not known
     * @param verdeling number of regions by value; null when it is known of no region
     */
    record Deel(Gegeven gegeven, int bekend, Set<String> onbekend, Map<String, Integer> verdeling) {}

    List<Deel> delen() {
        return Arrays.stream(Gegeven.values()).map(this::deel).toList();
    }

    private Deel deel(Gegeven gegeven) {
        Set<String> bekend = telling.bekend(gegeven);
        Map<String, Integer> verdeling = new TreeMap<>();
        telling.perWaarde(gegeven).forEach((waarde, regios) -> verdeling.put(waarde, regios.size()));
        return new Deel(gegeven, bekend.size(), onbekend(bekend), bekend.isEmpty() ? null : verdeling);
    }

    private Set<String> onbekend(Set<String> bekend) {
        if (populatie == null) {
            return null;
        }
        Set<String> onbekend = new TreeSet<>(populatie);
        onbekend.removeAll(bekend);
        return onbekend;
    }

    /** Codes of the regions that count: those of the day, or where these are not known those that told something. */
    Set<String> regios() {
        return populatie == null ? telling.regios() : populatie;
    }

    /** Whether any state comes from a synthetic submission. */
    boolean synthetisch() {
        return telling.synthetisch();
    }
}

package nl.ghnt.regions.stand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.regions.feit.Periode;

/**
 * The state of a region in a half-year as it was known at a moment.
 *
 * @param regio code of the region
 * @param periode half-year
 * @param bronnen by part, the submission that tells it; a part that is not there is unknown
 * @param bijdragen the submissions that count; empty when none was accepted
 * @param gewijzigdOp last moment that it changed; null when nothing was recorded
 * @param version version of the aggregate; 0 when nothing was recorded
 */
record StandBeeld(
        String regio,
        Periode periode,
        Map<Gegeven, StandBijdrage> bronnen,
        List<StandBijdrage> bijdragen,
        Instant gewijzigdOp,
        long version) {

    static StandBeeld van(Stand stand, Instant moment) {
        return new StandBeeld(
                stand.regio(),
                stand.periode(),
                stand.bronnen(moment),
                stand.bijdragen(moment),
                stand.gewijzigdOp(moment),
                stand.version());
    }

    static StandBeeld onbekend(String regio, Periode periode) {
        return new StandBeeld(regio, periode, Map.of(), List.of(), null, 0);
    }

    /** What is known of a part; null when unknown. */
    Object waarde(Gegeven gegeven) {
        StandBijdrage bron = bronnen.get(gegeven);
        return bron == null ? null : bron.waarde(gegeven);
    }

    /** Why a part is unknown; null when it is known. */
    String onbekendReden(Gegeven gegeven) {
        if (bronnen.containsKey(gegeven)) {
            return null;
        }
        return bijdragen.isEmpty()
                ? "Voor deze periode is van deze regio geen inzending geaccepteerd."
                : "De geaccepteerde inzending zegt hier niets over.";
    }

    /** Whether any part comes from a synthetic submission. */
    boolean synthetisch() {
        return bijdragen.stream().anyMatch(bijdrage -> bijdrage.opgave().synthetisch());
    }
}

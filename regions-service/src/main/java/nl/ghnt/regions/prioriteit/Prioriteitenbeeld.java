package nl.ghnt.regions.prioriteit;

import java.time.Instant;
import java.util.Set;
import nl.ghnt.regions.feit.Periode;

/**
 * The own priorities of a region for a half-year as known at a moment.
 *
 * @param regio code of the region
 * @param periode half-year
 * @param elementen codes of the elements of the frame; null when nothing was marked
 * @param toelichting what the region says of it
 * @param geregistreerdOp moment of the first recording; null when nothing was marked
 * @param gewijzigdOp last moment of change; null when nothing was marked
 * @param version version to write against: 0 when nothing was marked, so that also the first writer is the only one
 */
record Prioriteitenbeeld(
        String regio,
        Periode periode,
        Set<String> elementen,
        String toelichting,
        Instant geregistreerdOp,
        Instant gewijzigdOp,
        long version) {

    static Prioriteitenbeeld van(Regioprioriteiten prioriteiten, Instant moment) {
        return new Prioriteitenbeeld(
                prioriteiten.regio(),
                prioriteiten.periode(),
                prioriteiten.elementen(moment),
                prioriteiten.toelichting(),
                prioriteiten.geregistreerdOp(),
                prioriteiten.gewijzigdOp(),
                version(prioriteiten));
    }

    static Prioriteitenbeeld onbekend(String regio, Periode periode) {
        return new Prioriteitenbeeld(regio, periode, null, null, null, null, 0);
    }

    /** A stored aggregate begins at 0, which stands for nothing here. */
    static long version(Regioprioriteiten prioriteiten) {
        return prioriteiten.version() + 1;
    }
}

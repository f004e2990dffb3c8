package nl.ghnt.regions.afbeelding;

import java.time.Instant;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;

/**
 * A member of one partition corresponds, wholly or in part, to a member of another.
 *
 * @param van code in the one partition
 * @param naar code in the other
 * @param zekerheid how sure
 * @param toelichting why; null when the source says so
 */
record Koppeling(
        String van, String naar, Zekerheid zekerheid, String toelichting, Source bron, Instant geregistreerdOp) {

    Koppeling omgekeerd() {
        return new Koppeling(naar, van, zekerheid, toelichting, bron, geregistreerdOp);
    }
}

package nl.ghnt.regions.indeling;

import java.util.List;

/**
 * A partition with the members that are seen of it.
 *
 * @param indeling the partition
 * @param leden its members; empty when not known
 * @param onbekendReden why they are not known; null when they are
 */
record GenoemdeLeden(Indeling indeling, List<Lid> leden, String onbekendReden) {

    boolean isBekend() {
        return onbekendReden == null;
    }
}

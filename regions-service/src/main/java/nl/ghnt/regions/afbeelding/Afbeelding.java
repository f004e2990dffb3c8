package nl.ghnt.regions.afbeelding;

import java.util.List;

/**
 * How one partition leads to another.
 *
 * @param van the one
 * @param naar the other
 * @param regels links, and members without one
 */
record Afbeelding(Zijde van, Zijde naar, List<Beeldregel> regels) {

    boolean isVolledig() {
        return regels.stream().allMatch(regel -> regel.koppeling() != null);
    }
}

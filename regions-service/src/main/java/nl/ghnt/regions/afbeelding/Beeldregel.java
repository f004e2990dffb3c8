package nl.ghnt.regions.afbeelding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A link between two partitions, or a member that has none.
 *
 * @param van code in the one; null when {@code naar} is led to by nothing
 * @param naar code in the other; null when {@code van} leads nowhere
 * @param koppeling the link; null when there is none
 * @param reden why there is none; null when there is one
 */
record Beeldregel(String van, String naar, Koppeling koppeling, String reden) {

    private static final Comparator<String> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** By the first code, then by the second; members that have no link come in their own place, null last. */
    static final Comparator<Beeldregel> VAN_NAAR =
            Comparator.comparing(Beeldregel::van, NULLS_LAST).thenComparing(Beeldregel::naar, NULLS_LAST);

    static final Comparator<Beeldregel> NAAR_VAN =
            Comparator.comparing(Beeldregel::naar, NULLS_LAST).thenComparing(Beeldregel::van, NULLS_LAST);

    /** All links between members of both sides, and every member without one with the reason. */
    static List<Beeldregel> tussen(Zijde van, Zijde naar, List<Koppeling> koppelingen, Map<String, String> redenen) {
        List<Beeldregel> regels = new ArrayList<>();
        Set<String> geraakt = new HashSet<>();
        for (Koppeling koppeling : koppelingen) {
            if (van.namen().containsKey(koppeling.van()) && naar.namen().containsKey(koppeling.naar())) {
                regels.add(new Beeldregel(koppeling.van(), koppeling.naar(), koppeling, null));
                geraakt.add("van " + koppeling.van());
                geraakt.add("naar " + koppeling.naar());
            }
        }
        van.namen().keySet().stream()
                .filter(code -> !geraakt.contains("van " + code))
                .forEach(code -> regels.add(new Beeldregel(code, null, null, reden(code, naar, redenen))));
        naar.namen().keySet().stream()
                .filter(code -> !geraakt.contains("naar " + code))
                .forEach(code -> regels.add(new Beeldregel(null, code, null, reden(code, van, redenen))));
        return regels;
    }

    private static String reden(String code, Zijde andere, Map<String, String> redenen) {
        return redenen.getOrDefault(
                code, "Van welk lid van " + andere.code() + " dit deel uitmaakt is voor deze dag niet vastgelegd.");
    }
}

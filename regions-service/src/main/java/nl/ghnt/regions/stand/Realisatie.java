package nl.ghnt.regions.stand;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the regions are with a norm in a half-year.
 *
 * @param regios codes of the regions by how far they are; every outcome is there
 */
record Realisatie(Norm norm, Dekking dekking, Map<Norm.Uitkomst, Set<String>> regios) {

    static Realisatie van(Norm norm, Dekking dekking) {
        Map<Norm.Uitkomst, Set<String>> regios = new EnumMap<>(Norm.Uitkomst.class);
        for (Norm.Uitkomst uitkomst : Norm.Uitkomst.values()) {
            regios.put(uitkomst, new TreeSet<>());
        }
        Map<String, Map<Gegeven, Object>> standen = standen(norm, dekking.telling());
        for (String regio : dekking.regios()) {
            regios.get(norm.uitkomst(standen.getOrDefault(regio, Map.of()))).add(regio);
        }
        return new Realisatie(norm, dekking, regios);
    }

    /** Whether of no region it is known how far it is. */
    boolean geheelOnbekend() {
        return regios.entrySet().stream()
                .allMatch(deel -> deel.getKey() == Norm.Uitkomst.ONBEKEND
                        || deel.getValue().isEmpty());
    }

    /** By region what its state says of the parts that a norm asks. */
    private static Map<String, Map<Gegeven, Object>> standen(Norm norm, StandTelling telling) {
        Map<String, Map<Gegeven, Object>> standen = new TreeMap<>();
        for (Norm.Eis eis : norm.inhoud().eisen()) {
            telling.perWaarde(eis.gegeven())
                    .forEach((waarde, regios) -> regios.forEach(
                            regio -> standen.computeIfAbsent(regio, nieuw -> new EnumMap<>(Gegeven.class))
                                    .put(eis.gegeven(), waarde)));
        }
        return standen;
    }
}

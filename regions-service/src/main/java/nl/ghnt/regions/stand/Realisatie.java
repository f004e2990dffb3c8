package nl.ghnt.regions.stand;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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
        Collection<String> alle =
                dekking.populatie() == null ? dekking.beelden().keySet() : dekking.populatie();
        for (String regio : alle) {
            Map<Gegeven, Object> stand = new EnumMap<>(Gegeven.class);
            norm.eisen().forEach(eis -> {
                Object waarde = dekking.waarden(eis.gegeven()).get(regio);
                if (waarde != null) {
                    stand.put(eis.gegeven(), waarde);
                }
            });
            regios.get(norm.uitkomst(stand)).add(regio);
        }
        return new Realisatie(norm, dekking, regios);
    }
}

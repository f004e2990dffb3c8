package nl.ghnt.regions.indeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;

/**
 * The day on which each of some partitions is looked at, so that one statement reads the members of all.
 *
 * @param indelingen by day, the codes of the partitions
 * @param beschikbaarOp by what was known at this moment
 */
public record Peildagen(Map<LocalDate, List<String>> indelingen, Instant beschikbaarOp) {

    static Peildagen van(Collection<Indeling> indelingen, Function<Indeling, LocalDate> dag, Instant beschikbaarOp) {
        return new Peildagen(
                indelingen.stream()
                        .collect(Collectors.groupingBy(
                                dag, TreeMap::new, Collectors.mapping(Indeling::code, Collectors.toList()))),
                beschikbaarOp);
    }

    /** Of one partition on one day. */
    static Peildagen van(String indeling, LocalDate dag, Instant beschikbaarOp) {
        return new Peildagen(Map.of(dag, List.of(indeling)), beschikbaarOp);
    }

    /**
     * Holds where {@code condition} holds on the day of the partition.
     *
     * @param indeling what gives the code of the partition in the query
     * @param condition with the parameter {@code validOn}, see {@link nl.ghnt.regions.feit.Zichtbaar}
     */
    public String opHunDag(String indeling, String condition) {
        StringBuilder text = new StringBuilder();
        for (int nummer = 0; nummer < indelingen.size(); nummer++) {
            text.append(nummer == 0 ? "(" : " or (")
                    .append("any_of(:indelingen" + nummer + ", " + indeling + ")")
                    .append(" and ")
                    .append(condition.replace(":validOn", ":validOn" + nummer))
                    .append(')');
        }
        return "(" + text + ")";
    }

    /** Gives a query the parameters of its conditions. */
    public Conditions in(Conditions where) {
        int nummer = 0;
        for (Map.Entry<LocalDate, List<String>> dag : indelingen.entrySet()) {
            where.with("validOn" + nummer, dag.getKey()).with("indelingen" + nummer, dag.getValue());
            nummer++;
        }
        return where.with("knownAt", beschikbaarOp);
    }
}

package nl.ghnt.kit.paging;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/**
 * The orders that a list offers, by the names that callers use ({@code sort=-vastgesteldOp,naam}). What is text for people
 * is in {@link DutchOrder}.
 */
public final class Sorting {

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Sort standard;
    private final String tieBreaker;

    private Sorting(Sort standard, String tieBreaker) {
        // a Sort grows by what is added to it: complete it once, not at each request
        this.standard = Sort.empty().disableEscaping();
        standard.getColumns()
                .forEach(column -> this.standard.and(DutchOrder.column(column.getName()), column.getDirection()));
        this.standard.and(tieBreaker);
        this.tieBreaker = tieBreaker;
    }

    /** Offers no orders yet; lists are in the standard order, made deterministic by {@code tieBreaker}. */
    public static Sorting by(Sort standard, String tieBreaker) {
        return new Sorting(standard, tieBreaker);
    }

    /** Also offers to sort by {@code name}, which is the entity's {@code field}. */
    public Sorting offering(String name, String field) {
        columns.put(name, DutchOrder.column(field));
        words.add(name);
        return this;
    }

    /** The same, for a name that does not say by itself which order it is. */
    public Sorting offering(String name, String field, String explained) {
        columns.put(name, DutchOrder.column(field));
        words.add(name + " (" + explained + ")");
        return this;
    }

    /** What the description of an API says of the orders. */
    public String description() {
        int last = words.size() - 1;
        String several = last == 0 ? "" : String.join(", ", words.subList(0, last)) + " of ";
        return "Volgorde: " + several + words.get(last) + ", met - ervoor aflopend"
                + (last == 0 ? "" : "; meer velden met een komma ertussen");
    }

    /** The order that is asked of a list; the standard one when none is. */
    public Sort of(ListRequest list) {
        return parse(list.sort);
    }

    /**
     * The order asked for; the standard one when nothing was.
     *
     * @param asked terms with commas between them, each for another field; the length of a parameter bounds how many
     */
    public Sort parse(String asked) {
        if (asked == null || asked.isBlank()) {
            return standard;
        }
        List<InputFault> faults = new ArrayList<>();
        Sort sort = Sort.empty().disableEscaping();
        Set<String> sorted = new HashSet<>();
        for (String term : asked.split(",", -1)) {
            boolean descending = term.startsWith("-");
            String field = columns.get(descending ? term.substring(1) : term);
            if (field != null && !sorted.add(field)) {
                faults.add(InputFault.query(
                        "sort", "sortering.herhaald", "Sorteer ten hoogste een keer op '" + term + "'."));
            } else if (field == null) {
                faults.add(InputFault.query(
                        "sort",
                        "sortering.onbekend",
                        "Sorteren op '" + term + "' kan niet. Wel: " + String.join(", ", columns.keySet()) + "."));
            } else {
                sort = sort.and(field, descending ? Sort.Direction.Descending : Sort.Direction.Ascending);
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        return sorted.contains(tieBreaker) ? sort : sort.and(tieBreaker);
    }
}

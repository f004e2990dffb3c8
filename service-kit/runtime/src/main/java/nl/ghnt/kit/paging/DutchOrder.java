package nl.ghnt.kit.paging;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order in which a Dutch reader looks for names: 's-Gravenhage under the S, Súdwest-Fryslân before Sudwolde, de Bilt
 * among the others. In a query it is the collation {@code dutch} of the database, in memory {@link #TEXTS}.
 */
public final class DutchOrder {

    private static final Pattern PASSED_OVER = Pattern.compile("[\\p{P}\\p{Z}]");
    private static final Collator DUTCH = Collator.getInstance(Locale.forLanguageTag("nl"));

    /** Texts by their letters and digits; by what else is in them only when those are the same. */
    public static final Comparator<String> TEXTS =
            Comparator.comparing(DutchOrder::letters, DutchOrder::compare).thenComparing(Comparator.naturalOrder());

    /** Names of fields that hold text for people; all other fields hold codes, numbers, days and moments. */
    private static final Set<String> FOR_PEOPLE = Set.of("naam", "titel", "onderwerp", "eigenaar");

    private static final String BEFORE = "collate(";
    private static final String AFTER = " as dutch)";

    private DutchOrder() {}

    /** What a query in HQL orders by to have this expression in the order of Dutch. */
    public static String of(String expression) {
        return BEFORE + expression + AFTER;
    }

    /** Whether a field holds text for people, by its name: {@code naam}, {@code k.titel}. */
    public static boolean appliesTo(String field) {
        return FOR_PEOPLE.contains(field.substring(field.lastIndexOf('.') + 1));
    }

    /** What a query orders by for this field of an entity. */
    static String column(String field) {
        return appliesTo(field) ? of(field) : field;
    }

    static boolean isFor(String column) {
        return column.startsWith(BEFORE);
    }

    /** The field that a column of an order is about. */
    static String field(String column) {
        return isFor(column) ? column.substring(BEFORE.length(), column.length() - AFTER.length()) : column;
    }

    private static String letters(String text) {
        return PASSED_OVER.matcher(text).replaceAll("");
    }

    private static int compare(String one, String other) {
        synchronized (DUTCH) {
            return DUTCH.compare(one, other);
        }
    }
}

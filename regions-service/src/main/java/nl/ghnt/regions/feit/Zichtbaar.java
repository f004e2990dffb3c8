package nl.ghnt.regions.feit;

/**
 * What a {@link Blik} sees, in the words of a query on entities. The query has the parameters {@code knownAt} and, where
 * the day matters, {@code validOn}.
 */
public final class Zichtbaar {

    private Zichtbaar() {}

    /** Holds for a fact that was taken to be so at {@code knownAt}. */
    public static String bekend(String alias) {
        return "(%1$s.geregistreerdOp <= :knownAt and (%1$s.vervallenOp is null or %1$s.vervallenOp > :knownAt))"
                .formatted(alias);
    }

    /** Holds for the {@link Versie} that was told at {@code knownAt}. */
    public static String toen(String alias) {
        return "(%1$s.gewijzigdOp <= :knownAt and (%1$s.vervallenOp is null or %1$s.vervallenOp > :knownAt))"
                .formatted(alias);
    }

    /** Holds for what is valid on {@code validOn}. */
    public static String geldig(String alias) {
        return ("((%1$s.geldigheid.begin is null or %1$s.geldigheid.begin <= :validOn)"
                        + " and (%1$s.geldigheid.end is null or %1$s.geldigheid.end > :validOn))")
                .formatted(alias);
    }

    /** Holds for a fact that is seen: known at {@code knownAt} and valid on {@code validOn}. */
    public static String gezien(String alias) {
        return "(" + bekend(alias) + " and " + geldig(alias) + ")";
    }
}

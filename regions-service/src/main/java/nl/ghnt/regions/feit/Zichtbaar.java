package nl.ghnt.regions.feit;

import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** When a fact changed last, as far as known at {@code knownAt}: it was recorded, or it lapsed. */
    public static String gewijzigdOp(String alias) {
        return "case when %1$s.vervallenOp <= :knownAt then %1$s.vervallenOp else %1$s.geregistreerdOp end"
                .formatted(alias);
    }

    /**
     * When something of which facts are kept changed last, as far as known at {@code knownAt}: what its facts say, once it
     * changed again later.
     *
     * @param link what leads from a fact to it
     * @param feiten the kinds of fact
     */
    public static String gewijzigdOp(String alias, String link, String... feiten) {
        String laatste = Arrays.stream(feiten)
                .map(feit -> "(select max(%s) from %s f where f.%s = %s and f.geregistreerdOp <= :knownAt)"
                        .formatted(gewijzigdOp("f"), feit, link, alias))
                .collect(Collectors.joining(", "));
        return "case when %1$s.gewijzigdOp <= :knownAt then %1$s.gewijzigdOp else %2$s end"
                .formatted(alias, feiten.length == 1 ? laatste : "greatest(" + laatste + ")");
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

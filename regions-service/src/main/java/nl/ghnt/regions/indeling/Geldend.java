package nl.ghnt.regions.indeling;

import nl.ghnt.regions.feit.Zichtbaar;

/**
 * The partition of a kind that is seen.
 *
 * @param ledenOnbekendReden why its members are not known; null when they are
 */
public record Geldend(String code, String ledenOnbekendReden) {

    /**
     * Holds for the one partition of its kind that is seen: the database lets no two of a kind hold on a day. The query
     * has the parameters {@code validOn} and {@code knownAt}.
     */
    public static String gezien(String alias) {
        return alias + ".geregistreerdOp <= :knownAt and " + Zichtbaar.geldig(alias);
    }

    /** A partition, whether it is seen or not. */
    public static Geldend van(Indeling indeling) {
        return new Geldend(indeling.code(), indeling.ledenOnbekendReden());
    }

    public boolean ledenBekend() {
        return ledenOnbekendReden == null;
    }
}

package nl.ghnt.regions.indeling;

/**
 * The partition of a kind that is seen.
 *
 * @param ledenOnbekendReden why its members are not known; null when they are
 */
public record Geldend(String code, String ledenOnbekendReden) {

    /** A partition, whether it is seen or not. */
    public static Geldend van(Indeling indeling) {
        return new Geldend(indeling.code(), indeling.ledenOnbekendReden());
    }

    public boolean ledenBekend() {
        return ledenOnbekendReden == null;
    }
}

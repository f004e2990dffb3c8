package nl.ghnt.kit.concurrency;

/** Writes ETags: the version of the aggregate, and for what is read also a sum of what was shown of it. */
public final class Etags {

    private Etags() {}

    /** Names a version of an aggregate. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Names a version as shown: what is embedded may change without the aggregate itself changing. */
    public static String of(long version, int sum) {
        return "\"" + version + "." + Integer.toHexString(sum) + "\"";
    }
}

package nl.ghnt.kit.concurrency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Writes and compares ETags. That of a change is the version of the aggregate, {@code "3"}; that of what was read has
 * also a sum of what was shown, {@code "3.9f86d081884c7d65"}, for what is embedded may change without the aggregate
 * itself changing. That of a list is a sum alone.
 */
public final class Etags {

    /** The header of a reader that says what it has already. */
    public static final String IF_NONE_MATCH = "If-None-Match";

    private static final int SUM_BYTES = 8;
    private static final HexFormat HEX = HexFormat.of();

    private Etags() {}

    /** Names a version of an aggregate. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Names what is shown.
     *
     * @param version the ETag of its version; null when it has none, as a list
     * @param shown the bytes of the answer
     * @param beside what belongs to the answer and stands in its headers; null for nothing
     */
    public static String of(String version, byte[] shown, String beside) {
        MessageDigest digest = sha256();
        digest.update(shown);
        if (beside != null) {
            digest.update(beside.getBytes(StandardCharsets.UTF_8));
        }
        String sum = HEX.formatHex(digest.digest(), 0, SUM_BYTES);
        return version == null ? "\"" + sum + "\"" : version.substring(0, version.length() - 1) + "." + sum + "\"";
    }

    /**
     * Whether a reader has this already, by its {@code If-None-Match}: compared weakly, as RFC 9110 (13.1.2) asks.
     * What is no list of tags names nothing.
     */
    public static boolean known(List<String> ifNoneMatch, String etag) {
        Optional<EntityTags> tags = EntityTags.read(ifNoneMatch);
        String opaque = EntityTags.withoutCoding(etag.substring(1, etag.length() - 1));
        return tags.isPresent() && (tags.get().any() || tags.get().opaque().contains(opaque));
    }

    /** Whether header lines that name ETags can be read; none at all can. */
    public static boolean readable(List<String> lines) {
        return lines == null || lines.isEmpty() || EntityTags.read(lines).isPresent();
    }

    /** A new digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}

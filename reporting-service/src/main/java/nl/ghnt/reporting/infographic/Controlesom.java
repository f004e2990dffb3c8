package nl.ghnt.reporting.infographic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sum by which a stored document shows that no byte of it changed: SHA-256, in hexadecimal digits. */
public final class Controlesom {

    private Controlesom() {}

    public static String van(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

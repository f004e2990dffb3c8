package nl.ghnt.kit.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an account to who knows it already and to nobody else: a service tells another which account something is for
 * without telling who that is. The mark of an account is another one for each purpose, so that two cannot be matched.
 */
public final class AccountMark {

    private AccountMark() {}

    /**
     * The mark of an account: SHA-256, as 64 hexadecimal digits.
     *
     * @param purpose what the mark is for, for example the identifier of a post
     * @param subject subject of the tokens of the account
     */
    public static String of(String purpose, String subject) {
        try {
            byte[] text = (purpose + "/" + subject).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

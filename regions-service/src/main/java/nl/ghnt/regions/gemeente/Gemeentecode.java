package nl.ghnt.regions.gemeente;

import java.util.Locale;

/** The code of a municipality as Statistics Netherlands writes it, however somebody else did: {@code 0153} is {@code GM0153}. */
public final class Gemeentecode {

    private static final String PREFIX = "GM";
    private static final int DIGITS = 4;

    private Gemeentecode() {}

    /** The code that a text means; the text itself when it is no such code. */
    public static String van(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        String digits = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
        boolean number = !digits.isEmpty()
                && digits.length() <= DIGITS
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return number ? PREFIX + "0".repeat(DIGITS - digits.length()) + digits : text;
    }
}

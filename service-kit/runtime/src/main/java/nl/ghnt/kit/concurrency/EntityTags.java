package nl.ghnt.kit.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entity tags that a condition of a request names, of all its header lines together (RFC 9110, 8.8.3 and 13.1): a
 * list of tags, each strong or weak, or {@code *}. Read in one pass; what is longer than {@link #LONGEST} is not read.
 *
 * @param any whether it is {@code *}
 * @param opaque what stands between the quotes of each tag, without what a proxy that compresses adds to it
 */
record EntityTags(boolean any, List<String> opaque) {

    /** Most characters of all lines of one header together: some fifty tags of ours. */
    static final int LONGEST = 2_000;

    /** The tags; empty when the text is too long or not of the form of RFC 9110. */
    static Optional<EntityTags> read(List<String> lines) {
        String text = String.join(",", lines);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if ("*".equals(text.trim())) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        List<String> opaque = new ArrayList<>();
        int at = next(text, 0);
        while (at < text.length()) {
            int open = text.startsWith("W/", at) ? at + 2 : at;
            int close = open < text.length() && text.charAt(open) == '"' ? text.indexOf('"', open + 1) : -1;
            int after = next(text, close + 1);
            if (close < 0 || !isTag(text, open + 1, close) || isGlued(text, close + 1, after)) {
                return Optional.empty();
            }
            opaque.add(withoutCoding(text.substring(open + 1, close)));
            at = after;
        }
        return opaque.isEmpty() ? Optional.empty() : Optional.of(new EntityTags(false, opaque));
    }

    /** The next character that is no space and no comma, for a list may have empty elements. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ',' || isSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t';
    }

    private static boolean isTag(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(sign -> sign > ' ' && sign != 0x7F);
    }

    /** Two tags without a comma between them. */
    private static boolean isGlued(String text, int from, int to) {
        return to < text.length() && text.substring(from, to).indexOf(',') < 0;
    }

    /** Some proxies that compress write their coding behind the tag, as {@code "3-gzip"}. */
    static String withoutCoding(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash > 0 && tag.substring(dash + 1).chars().allMatch(Character::isLetter) ? tag.substring(0, dash) : tag;
    }
}

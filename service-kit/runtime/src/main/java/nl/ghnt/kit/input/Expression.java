package nl.ghnt.kit.input;

import java.util.regex.Pattern;

/**
 * A regular expression that is only tried on text of a bounded size. Of what comes from outside, an expression with a
 * repeated group goes as deep as the text is long, and one with two ways to match the same text takes longer than linear.
 */
public final class Expression {

    /** Longest text that any expression is tried on. */
    public static final int LONGEST_TEXT = 1_000;

    /**
     * Longest text for an expression that repeats a group: each round takes about a kilobyte of a stack, of which a service
     * has 512, with the request already on it.
     */
    public static final int LONGEST_TEXT_OF_GROUPS = PlainText.USUAL_LENGTH;

    private static final String REPEATED = "*+{";

    private final Pattern pattern;
    private final int longest;

    private Expression(Pattern pattern, int longest) {
        this.pattern = pattern;
        this.longest = longest;
    }

    public static Expression of(String expression) {
        return new Expression(
                Pattern.compile(expression), repeatsGroup(expression) ? LONGEST_TEXT_OF_GROUPS : LONGEST_TEXT);
    }

    private static boolean repeatsGroup(String expression) {
        for (int end = expression.indexOf(')'); end >= 0; end = expression.indexOf(')', end + 1)) {
            if (end + 1 < expression.length() && REPEATED.indexOf(expression.charAt(end + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole text has this form; a text that is too long to look at has not. */
    public boolean matches(CharSequence text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }
}

package nl.ghnt.kit.input;

import java.util.regex.Pattern;

/**
 * A regular expression that is only tried on text of a bounded size. Of what comes from outside, an expression with a
 * repeated group goes as deep as the text is long, and one with two ways to match the same text takes longer than linear.
 */
public final class Expression {

    /** Longest text that any expression is tried on. */
    public static final int LONGEST_TEXT = 2_000;

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Expression of(String expression) {
        return new Expression(Pattern.compile(expression));
    }

    /** Whether the whole text has this form; a text that is too long to look at has not. */
    public boolean matches(CharSequence text) {
        return text.length() <= LONGEST_TEXT && pattern.matcher(text).matches();
    }
}

package nl.ghnt.fuzz;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes texts that fit a regular expression: literals, classes, {@code \d} and {@code \w}, groups with alternatives, and
 * how often. What it cannot read gives nothing rather than something that does not fit.
 */
final class Patterns {

    private static final int OFTEN = 4;
    private static final int TRIES = 20;

    private final String pattern;
    private final Random random;
    private int at;

    private Patterns(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    /** A text that fits; empty when none was found. */
    static Optional<String> text(String pattern, Random random) {
        Pattern compiled = Pattern.compile(pattern);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                String text = new Patterns(pattern.replaceAll("^\\^|\\$$", ""), random).alternatives();
                if (compiled.matcher(text).matches()) {
                    return Optional.of(text);
                }
            } catch (UnsupportedOperationException beyond) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String alternatives() {
        StringBuilder chosen = new StringBuilder(sequence());
        int seen = 1;
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            String other = sequence();
            seen++;
            if (random.nextInt(seen) == 0) {
                chosen.setLength(0);
                chosen.append(other);
            }
        }
        return chosen.toString();
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int from = at;
            String once = atom();
            int end = at;
            int times = times();
            int after = at;
            text.append(times > 0 ? once : "");
            for (int more = 1; more < times; more++) {
                at = from;
                text.append(atom());
                at = end;
            }
            at = after;
        }
        return text.toString();
    }

    private String atom() {
        char sign = pattern.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> String.valueOf(fromClass());
            case '\\' -> String.valueOf(escaped(pattern.charAt(at++)));
            case '.' -> "x";
            default -> String.valueOf(sign);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.charAt(at) == '?') {
            throw new UnsupportedOperationException(pattern);
        }
        String inside = alternatives();
        at++;
        return inside;
    }

    private char escaped(char sign) {
        return switch (sign) {
            case 'd' -> (char) ('0' + random.nextInt(10));
            case 'w' -> 'a';
            case 's' -> ' ';
            case 'p', 'P', 'b', 'B' -> throw new UnsupportedOperationException(pattern);
            default -> sign;
        };
    }

    private char fromClass() {
        StringBuilder members = new StringBuilder();
        if (pattern.charAt(at) == '^') {
            throw new UnsupportedOperationException(pattern);
        }
        while (pattern.charAt(at) != ']') {
            char first = pattern.charAt(at++);
            first = first == '\\' ? escaped(pattern.charAt(at++)) : first;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                at++;
                char last = pattern.charAt(at++);
                members.append((char) (first + random.nextInt(last - first + 1)));
            } else {
                members.append(first);
            }
        }
        at++;
        return members.charAt(random.nextInt(members.length()));
    }

    private int times() {
        if (at >= pattern.length()) {
            return 1;
        }
        switch (pattern.charAt(at)) {
            case '*':
                at++;
                return random.nextInt(OFTEN);
            case '+':
                at++;
                return 1 + random.nextInt(OFTEN);
            case '?':
                at++;
                return random.nextInt(2);
            case '{':
                int close = pattern.indexOf('}', at);
                String[] bounds = pattern.substring(at + 1, close).split(",", -1);
                at = close + 1;
                int least = Integer.parseInt(bounds[0]);
                if (bounds.length == 1) {
                    return least;
                }
                int most = bounds[1].isEmpty() ? least + OFTEN : Integer.parseInt(bounds[1]);
                return least + random.nextInt(Math.min(most - least, OFTEN) + 1);
            default:
                return 1;
        }
    }
}

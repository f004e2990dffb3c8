package nl.ghnt.kit.test;

import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ghnt.kit.input.Expression;
import org.jboss.jandex.Indexer;

/** The regular expressions that a service tries on what comes from outside, and how far each goes over a text. */
final class Expressions {

    private static final List<String> SIGNS = List.of("a", "A", "0", "-", "_", " ", "/", ":", ".", ",", "G", "H", "~");
    private static final int STEPS_A_SIGN = 40;

    /** Twice what is ever tried, so that also what goes too deep is noticed before it does. */
    private static final int LENGTH = 2 * Expression.LONGEST_TEXT;

    private Expressions() {}

    /** Of all {@link Pattern} constraints in compiled classes, wherever they stand. */
    static Set<String> in(Path classes) {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> expressions = new TreeSet<>();
        indexer.complete()
                .getAnnotations(Pattern.class)
                .forEach(
                        constraint -> expressions.add(constraint.value("regexp").asString()));
        return expressions;
    }

    /** Whether an expression looks at each sign of a long text a bounded number of times, whatever it repeats. */
    static boolean isLinear(String expression) {
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(expression);
        return hostile().stream().allMatch(text -> {
            try {
                pattern.matcher(new CountingText(text)).matches();
                return true;
            } catch (TooManySteps | StackOverflowError beyond) {
                return false;
            }
        });
    }

    /** Texts that repeat one or two signs and end with one that fits nowhere. */
    private static List<String> hostile() {
        List<String> texts = new ArrayList<>();
        for (String first : SIGNS) {
            for (String second : SIGNS) {
                String unit = first.equals(second) ? first : first + second;
                texts.add(unit.repeat(LENGTH / unit.length() - 1) + "\u0001");
            }
        }
        return texts;
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often a sign is looked at, which is the same on every machine. */
    private static final class CountingText implements CharSequence {

        private final String text;
        private long steps;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > (long) text.length() * STEPS_A_SIGN) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package nl.ghnt.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of requirements as pages and tests cite them: {@code R128}, or {@code R184-R189} for all of these. */
public final class Requirements {

    private static final Pattern CITED = Pattern.compile("\\bR(\\d+)(?:-R?(\\d+))?\\b");
    private static final Path PAGE = Path.of("../docs/requirements.md");

    private Requirements() {}

    /** What the page of requirements says that a service meets. */
    public static Set<Integer> of(String service) {
        String page = read(PAGE);
        int begin = page.indexOf("\n## " + service + "\n");
        if (begin < 0) {
            throw new IllegalArgumentException(service + " has no heading in " + PAGE);
        }
        int end = page.indexOf("\n## ", begin + 1);
        return cited(end < 0 ? page.substring(begin) : page.substring(begin, end));
    }

    /** What the tests of the module that is being built cite. */
    public static Set<Integer> citedByTests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<Integer> all = new TreeSet<>();
            files.filter(file -> file.toString().endsWith("Test.java")).forEach(file -> all.addAll(cited(read(file))));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<Integer> cited(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

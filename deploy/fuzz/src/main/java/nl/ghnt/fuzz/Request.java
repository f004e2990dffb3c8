package nl.ghnt.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One request, with all that makes it wrong.
 *
 * @param operation what it asks
 * @param method as sent
 * @param target path and query as sent, below the base path
 * @param headers in their order; a name may come twice
 * @param body null for none
 * @param wrong what was made wrong, empty for a right one
 */
record Request(
        Operation operation, String method, String target, List<Header> headers, byte[] body, List<String> wrong) {

    /** One line. */
    record Header(String name, String value) {}

    Request with(String kind, String otherMethod, String otherTarget) {
        return new Request(operation, otherMethod, otherTarget, headers, body, and(kind));
    }

    /** With another line instead of all of that name; without it for null. */
    Request withHeader(String kind, String header, String... values) {
        List<Header> others = new ArrayList<>(headers);
        others.removeIf(line -> line.name().equalsIgnoreCase(header));
        for (String value : values) {
            others.add(new Header(header, value));
        }
        return new Request(operation, method, target, List.copyOf(others), body, and(kind));
    }

    Request withBody(String kind, byte[] other) {
        return new Request(operation, method, target, headers, other, and(kind));
    }

    private List<String> and(String kind) {
        List<String> all = new ArrayList<>(wrong);
        all.add(kind);
        return List.copyOf(all);
    }

    /** The target without its query. */
    String path() {
        int end = target.indexOf('?');
        return end < 0 ? target : target.substring(0, end);
    }

    boolean asksElsewhere() {
        return wrong.stream().anyMatch(kind -> kind.startsWith("path") || kind.startsWith("method"));
    }

    /** A command that repeats it; the token is left out where it was right, for it would have expired. */
    String curl(String base) {
        String lines = headers.stream()
                .map(line -> " -H " + quoted(line.name() + (line.value().isEmpty() ? ";" : ": " + line.value())))
                .collect(Collectors.joining());
        return "curl -sS -i --path-as-is -X " + method + lines + data() + " " + quoted(base + target);
    }

    private String data() {
        if (body == null) {
            return "";
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body) && text.indexOf('\0') < 0) {
            return " --data-raw " + quoted(text);
        }
        StringBuilder octal = new StringBuilder();
        for (byte one : body) {
            octal.append(String.format("\\%03o", one & 0xFF));
        }
        return " --data-binary @<(printf " + quoted(octal.toString()) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

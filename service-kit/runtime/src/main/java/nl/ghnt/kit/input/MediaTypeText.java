package nl.ghnt.kit.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A media type as a header writes it (RFC 9110, 8.3.1), read in one go from left to right.
 *
 * @param type what comes before the slash, in lower case
 * @param subtype what comes after it, in lower case
 * @param parameters by name in lower case, without quotes
 */
public record MediaTypeText(String type, String subtype, Map<String, String> parameters) {

    private static final int LONGEST = 1_000;
    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    /** Of a header with one media type; nothing when it is none. */
    public static Optional<MediaTypeText> parse(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = parts(header, ';');
        String name = parts.get(0).strip();
        int slash = name.indexOf('/');
        if (slash < 0 || !isToken(name.substring(0, slash)) || !isToken(name.substring(slash + 1))) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            if (!part.isBlank() && !addParameter(part.strip(), parameters)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new MediaTypeText(lower(name.substring(0, slash)), lower(name.substring(slash + 1)), parameters));
    }

    /** The parts of a text between separators; a separator between double quotes is none. */
    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (quoted && next == '\\') {
                i++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == separator && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean addParameter(String text, Map<String, String> parameters) {
        int equals = text.indexOf('=');
        if (equals < 0 || !isToken(text.substring(0, equals))) {
            return false;
        }
        String value = text.substring(equals + 1);
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        if (!quoted && !isToken(value)) {
            return false;
        }
        String plain = quoted ? value.substring(1, value.length() - 1) : value;
        return parameters.put(lower(text.substring(0, equals)), plain) == null;
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(next ->
                                next < 0x80 && (Character.isLetterOrDigit(next) || TOKEN_SIGNS.indexOf(next) >= 0));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package nl.ghnt.gateway.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Says what is wrong with the address of a request, before anything is done with it. What passes means the same to the
 * gateway and to every service: no dot segments, no hidden separators, percent-encoding that is UTF-8.
 */
public final class RequestTarget {

    private static final String PATH = "path";
    private static final String QUERY = "query";
    private static final String NOT_IN_QUERY = "#\"<>\\^`{|}";
    /** A semicolon starts a parameter for one reader and is part of the name for another. */
    private static final String NOT_IN_PATH = NOT_IN_QUERY + "[];";

    private RequestTarget() {}

    /** The first fault of {@code uri}, of which {@code path} and {@code query} (may be null) are parts; null when none. */
    public static InputFault firstFault(String uri, String path, String query) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/' || !isOrigin(uri)) {
            return new InputFault(PATH, "", "adres.vorm", "Het adres begint niet met een schuine streep.");
        }
        InputFault fault = pathFault(path);
        return fault == null && query != null ? queryFault(query) : fault;
    }

    /** An address with a host in it, or with two slashes in front, is an address only when it can be read as one. */
    private static boolean isOrigin(String uri) {
        if (isPath(uri)) {
            return true;
        }
        try {
            return !new URI(uri).isOpaque();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Whether {@code uri}, which passed {@link #firstFault}, names no other host than {@code host}. */
    static boolean isFor(String host, String uri) {
        if (isPath(uri)) {
            return true;
        }
        URI whole = URI.create(uri);
        boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
        return web && host.equalsIgnoreCase(whole.getRawAuthority());
    }

    private static boolean isPath(String uri) {
        return uri.charAt(0) == '/' && !uri.startsWith("//");
    }

    private static InputFault pathFault(String path) {
        if (!isPlain(path, NOT_IN_PATH)) {
            return new InputFault(PATH, "", "adres.teken", "Het adres bevat een teken dat niet mag.");
        }
        if (path.indexOf("/.") >= 0 && hasDotSegment(path)) {
            return dotSegment();
        }
        return path.indexOf('%') >= 0 ? encodedPathFault(path) : null;
    }

    private static InputFault encodedPathFault(String path) {
        String decoded = decode(path);
        if (decoded == null) {
            return new InputFault(PATH, "", "adres.codering", "Het adres bevat een ongeldige procentcodering.");
        }
        if (count(decoded, '/') != count(path, '/') || decoded.indexOf('\\') >= 0 || hasControl(decoded)) {
            return new InputFault(PATH, "", "adres.teken", "Het adres bevat een gecodeerd teken dat niet mag.");
        }
        return hasDotSegment(decoded) ? dotSegment() : null;
    }

    private static InputFault queryFault(String query) {
        if (!isPlain(query, NOT_IN_QUERY)) {
            return new InputFault(QUERY, "", "query.teken", "De query bevat een teken dat niet mag.");
        }
        if (query.indexOf('%') >= 0) {
            String decoded = decode(query);
            if (decoded == null || decoded.indexOf('\0') >= 0) {
                return new InputFault(QUERY, "", "query.codering", "De query bevat een ongeldige procentcodering.");
            }
        }
        return null;
    }

    private static InputFault dotSegment() {
        return new InputFault(PATH, "", "adres.punten", "Het adres bevat een segment dat alleen uit punten bestaat.");
    }

    private static boolean hasDotSegment(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text, String excluded) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || (!Character.isLetterOrDigit(c) && excluded.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
            } else if (i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static boolean isHex(char c) {
        return HexFormat.isHexDigit(c);
    }
}

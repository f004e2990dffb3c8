package nl.ghnt.kit.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the percent-encoding of addresses (RFC 3986): of UTF-8, whole. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** What is written; empty when it is no percent-encoding of UTF-8. A plus is a plus. */
    static Optional<String> decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '%') {
                if (i + 2 >= text.length() || !isHex(text, i + 1) || !isHex(text, i + 2)) {
                    return Optional.empty();
                }
                bytes.put((byte) HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else if (next >= 0x80) {
                return Optional.empty();
            } else {
                bytes.put((byte) next);
            }
        }
        return utf8(bytes.flip());
    }

    /** What is written in a header, of which the server took each byte for a character. */
    static Optional<String> ofHeader(String value) {
        return utf8(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean isHex(String text, int index) {
        return HexFormat.isHexDigit(text.charAt(index));
    }
}

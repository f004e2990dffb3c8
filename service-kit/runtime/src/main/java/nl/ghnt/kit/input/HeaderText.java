package nl.ghnt.kit.input;

import java.util.Optional;

/**
 * Text for people in a header: UTF-8, of which the server made a character of each byte; or percent-encoded UTF-8, for a
 * browser sends no other text than Latin-1. A text in which a percent sign is just that is taken as it is.
 */
public final class HeaderText {

    private HeaderText() {}

    /** The text; empty when it is no UTF-8 or holds what cannot be kept. */
    public static Optional<String> read(String header) {
        return PercentEncoding.decode(header)
                .or(() -> PercentEncoding.ofHeader(header))
                .filter(PlainText::isKeepable);
    }
}

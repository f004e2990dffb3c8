package nl.ghnt.reporting.infographic.weergave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that are packed with this feature. */
final class Bestanden {

    private Bestanden() {}

    static byte[] bytes(String pad) {
        try (InputStream stroom = Bestanden.class.getResourceAsStream("/" + pad)) {
            if (stroom == null) {
                throw new IllegalStateException(pad + " is not on the class path");
            }
            return stroom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tekst(String pad) {
        return new String(bytes(pad), StandardCharsets.UTF_8);
    }
}

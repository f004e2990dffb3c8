package nl.ghnt.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions this launcher was built with; the build fills them in. */
public final class Versions {

    private static final Properties PROPERTIES = load();

    private Versions() {}

    public static String of(String name) {
        return PROPERTIES.getProperty(name);
    }

    private static Properties load() {
        try (InputStream resource = Versions.class.getResourceAsStream("versions.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

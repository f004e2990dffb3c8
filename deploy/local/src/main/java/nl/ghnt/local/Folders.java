package nl.ghnt.local;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** Where things are on this machine, by the XDG base directory rules. */
public final class Folders {

    private Folders() {}

    /** {@code $XDG_DATA_HOME/ghnt}, or {@code ~/.local/share/ghnt}. */
    public static Path defaultData() {
        return data(System.getenv(), home());
    }

    /** {@code $GHNT_CACHE}, {@code $XDG_CACHE_HOME/ghnt} or {@code ~/.cache/ghnt}. */
    public static Path defaultCache() {
        return cache(System.getenv(), home());
    }

    static Path data(Map<String, String> environment, Path home) {
        return base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("ghnt");
    }

    static Path cache(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("GHNT_CACHE", "");
        return own.isEmpty()
                ? base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("ghnt")
                : Path.of(own).toAbsolutePath();
    }

    /** The checkout this launcher was built in, seen from {@code deploy/local/target}. */
    public static Path repository() {
        try {
            Path code = Path.of(Folders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolve("../../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The XDG rules say that a relative path must be ignored. */
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }

    /** {@code $HOME}, as the scripts read it; what Java calls the home is that of the account. */
    static Path home(Map<String, String> environment, String ofAccount) {
        return base(environment, "HOME", Path.of(ofAccount));
    }

    private static Path home() {
        return home(System.getenv(), System.getProperty("user.home"));
    }
}

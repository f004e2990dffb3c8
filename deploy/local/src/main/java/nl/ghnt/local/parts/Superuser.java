package nl.ghnt.local.parts;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;
import nl.ghnt.local.PlatformException;

/** PostgreSQL refuses to run as root. In a user namespace root is not root, and still owns its files. */
final class Superuser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Superuser() {}

    /** What goes before a command of PostgreSQL: nothing for ordinary users. */
    static List<String> prefix() {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        if (!namespacesWork()) {
            throw new PlatformException(
                    "PostgreSQL does not run as root, and this machine does not allow 'unshare -U' to get round that",
                    "start as an ordinary user, or in a container with the option that allows user namespaces");
        }
        return NAMESPACE;
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

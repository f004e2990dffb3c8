package nl.ghnt.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.realm.Tokens;
import nl.ghnt.local.storage.DataFolder;

/** The platform that {@code ./ghnt start} runs: where its services listen, and tokens of its local users. */
final class Platform {

    static final List<String> SERVICES = List.of("governance", "regions", "reporting", "projectpool");
    static final String NOBODY = "niemand";
    private static final String SYSTEM = "ghnt-systeem";

    /** By role, the local user who has it. */
    private static final Map<String, String> USERS = new TreeMap<>(Map.ofEntries(
            Map.entry("programmateam", "programmateam"),
            Map.entry("kernteam", "kernteam"),
            Map.entry("stuurgroep", "stuurgroep"),
            Map.entry("opdrachtgever", "opdrachtgever"),
            Map.entry("beoordelaar", "beoordelaar"),
            Map.entry("beheerder", "beheerder"),
            Map.entry("partij", "partij-vws"),
            Map.entry("projectleider", "projectleider-twente"),
            Map.entry("vertegenwoordiger", "vertegenwoordiger-twente"),
            Map.entry("systeem", SYSTEM)));

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final RunState state;
    private final Tokens tokens;

    private Platform(RunState state) {
        this.state = state;
        this.tokens = new Tokens(state.issuer());
    }

    /** The one with its data in a folder. */
    static Platform in(Path data) {
        return new Platform(RunFile.read(DataFolder.at(data).runFile())
                .orElseThrow(() -> new PlatformException(
                        "nothing is running with its data in " + data, "./ghnt start --data " + data)));
    }

    /** All roles that requests can be sent by. */
    static List<String> roles() {
        List<String> roles = new ArrayList<>(List.of(NOBODY));
        roles.addAll(USERS.keySet());
        return roles;
    }

    Service service(String name) {
        return state.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(part -> new Service(name, part.port()))
                .orElseThrow(() -> new PlatformException("'" + name + "' is not running"));
    }

    /** Gives tokens of who has a role, each used for half a minute; null for nobody. */
    Supplier<String> token(String role) {
        if (NOBODY.equals(role)) {
            return () -> null;
        }
        String user = Optional.ofNullable(USERS.get(role))
                .orElseThrow(
                        () -> new PlatformException("there is no role '" + role + "'", String.join(", ", roles())));
        String[] scopes = SYSTEM.equals(user)
                ? SERVICES.stream().map(service -> service + ":schrijven").toArray(String[]::new)
                : new String[0];
        return new Kept(() -> tokens.token(user, scopes));
    }

    /** Keeps what was made for as long as it is fresh. */
    private static final class Kept implements Supplier<String> {

        private final Supplier<String> maker;
        private String made;
        private long madeAt;

        Kept(Supplier<String> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized String get() {
            if (made == null || System.nanoTime() - madeAt > FRESH.toNanos()) {
                made = maker.get();
                madeAt = System.nanoTime();
            }
            return made;
        }
    }
}

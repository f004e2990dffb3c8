package nl.ghnt.kit.events;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;

/**
 * Who may read an event in the feed: by the rule of the resource that it points to, as that was when it was written. Other
 * services hear every event.
 *
 * @param readers roles and machine scopes; a role with {@code @} and a code reads for that scope only; {@code *} is everybody
 */
public record Audience(Set<String> readers) {

    private static final String ANYONE = "*";
    private static final Audience EVERYBODY = new Audience(Set.of(ANYONE));

    public Audience {
        readers = Set.copyOf(readers);
    }

    /** Everybody, also without a token. */
    public static Audience everybody() {
        return EVERYBODY;
    }

    /** Who has one of these roles or machine scopes. */
    public static Audience of(String... roles) {
        return new Audience(Set.of(roles));
    }

    /** Also who has one of these roles in {@code scope}, see {@link OwnScopes}. */
    public Audience andOwn(String scope, String... roles) {
        Set<String> all = new TreeSet<>(readers);
        for (String role : roles) {
            all.add(own(role, scope));
        }
        return new Audience(all);
    }

    /** All that a caller reads as. */
    static Collection<String> readersOf(Caller caller, OwnScopes scopes) {
        Set<String> readers = new TreeSet<>();
        readers.add(ANYONE);
        for (String role : caller.roles()) {
            readers.add(role);
            scopes.of(role).forEach(scope -> readers.add(own(role, scope)));
        }
        return readers;
    }

    private static String own(String role, String scope) {
        return role + "@" + scope;
    }
}

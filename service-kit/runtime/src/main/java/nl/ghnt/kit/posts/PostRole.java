package nl.ghnt.kit.posts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a post of a region is for. Who holds one has the role of that name. */
public enum PostRole {
    PROJECTLEIDER,
    VERTEGENWOORDIGER;

    /** Name of the role in a token. */
    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a name; empty for one that is unknown here. */
    static Optional<PostRole> of(String name) {
        return Stream.of(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}

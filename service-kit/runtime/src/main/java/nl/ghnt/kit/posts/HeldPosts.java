package nl.ghnt.kit.posts;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.security.Caller;

/**
 * In which regions the caller holds a post, by three things together: the roles of the token, the regions that it names, and
 * the copy of the register. Asked once a request, when it matters at all. Each role gives what it gives by itself: a second
 * one never adds a region to those of the first.
 */
@RequestScoped
public class HeldPosts {

    private final Caller caller;
    private final PostCopy posts;
    private final Map<PostCopy.Counted, Map<String, Set<PostRole>>> found = new EnumMap<>(PostCopy.Counted.class);

    HeldPosts(Caller caller, PostCopy posts) {
        this.caller = caller;
        this.posts = posts;
    }

    /** Codes of the regions in which the caller holds a post of this role today; none without the role here. */
    public Set<String> regions(PostRole role) {
        return byRegion(PostCopy.Counted.TODAY).entrySet().stream()
                .filter(region -> region.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By code of a region that the token names, the caller's roles of which the caller holds a post there. */
    public Map<String, Set<PostRole>> byRegion(PostCopy.Counted counted) {
        Set<PostRole> roles = EnumSet.allOf(PostRole.class);
        roles.removeIf(role -> !caller.has(role.role()));
        if (roles.isEmpty() || caller.scope().isEmpty()) {
            return Map.of();
        }
        Map<String, Set<PostRole>> held = new HashMap<>();
        found.computeIfAbsent(counted, day -> posts.held(caller.id(), caller.scope(), day))
                .forEach((region, all) -> {
                    Set<PostRole> own = EnumSet.copyOf(all);
                    own.retainAll(roles);
                    if (!own.isEmpty()) {
                        held.put(region, own);
                    }
                });
        return held;
    }
}

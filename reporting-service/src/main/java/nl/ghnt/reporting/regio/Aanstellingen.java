package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.posts.HeldPosts;
import nl.ghnt.kit.posts.PostCopy;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.security.OwnScopes;

/** In which regions the caller holds a post today. */
@RequestScoped
public class Aanstellingen implements OwnScopes {

    private final HeldPosts posten;

    Aanstellingen(HeldPosts posten) {
        this.posten = posten;
    }

    /**
     * By code of a region that the token names, the posts of the caller's roles that the caller holds there today, as far as
     * the register knows the account of who holds it. Posts of a region that ended count as on its last day: who held one
     * then still answers what was asked of the region.
     */
    public Map<String, Set<PostRole>> functies() {
        return posten.byRegion(PostCopy.Counted.TO_THE_END_OF_THE_REGION);
    }

    @Override
    public Set<String> of(String role) {
        return functies().entrySet().stream()
                .filter(regio -> regio.getValue().stream()
                        .anyMatch(functie -> functie.role().equals(role)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}

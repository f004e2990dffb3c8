package nl.ghnt.governance;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.posts.HeldPosts;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;

/**
 * In which bodies the caller is. No source says which account a member has, so that a role stands for the membership; only
 * of the project leaders the register of the regions knows who is one today, and it is asked once a request.
 */
@RequestScoped
class EigenGremia implements OwnScopes {

    static final String PROJECTLEIDERS = "regionale-projectleiders";

    /** By code of a body, the role of who is in it. A body without a role here has nobody but the programme team. */
    static final Map<String, String> ROL = Map.of(
            "opdrachtgevers",
            Rollen.OPDRACHTGEVER,
            "stuurgroep",
            Rollen.STUURGROEP,
            "kernteam",
            Rollen.KERNTEAM,
            PROJECTLEIDERS,
            Rollen.PROJECTLEIDER);

    private final Caller caller;
    private final HeldPosts posten;
    private final Map<String, Set<String>> gevonden = new HashMap<>();

    EigenGremia(Caller caller, HeldPosts posten) {
        this.caller = caller;
        this.posten = posten;
    }

    @Override
    public Set<String> of(String role) {
        return caller.has(role) ? gevonden.computeIfAbsent(role, this::zoek) : Set.of();
    }

    /** Codes of all of them. */
    Set<String> alle() {
        return ROL.values().stream().flatMap(rol -> of(rol).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> zoek(String rol) {
        return ROL.entrySet().stream()
                .filter(gremium -> gremium.getValue().equals(rol))
                .map(Map.Entry::getKey)
                .filter(gremium -> !gremium.equals(PROJECTLEIDERS)
                        || !posten.regions(PostRole.PROJECTLEIDER).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

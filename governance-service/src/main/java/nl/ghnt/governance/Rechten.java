package nl.ghnt.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.security.Caller;

/**
 * Who may see what here, decided in this one place. What the programme team types of a body is closed until it is
 * published: the body itself sees it, and who works for the programme. A role gives a body's own, never another's; no
 * source says which account a member has, so that the role stands for the membership.
 */
@ApplicationScoped
public class Rechten {

    /** By code of a body, the role of who is in it. A body without a role here has nobody but the programme team. */
    private static final Map<String, String> ROL_VAN_GREMIUM = Map.of(
            "opdrachtgevers", Rollen.OPDRACHTGEVER,
            "stuurgroep", Rollen.STUURGROEP,
            "kernteam", Rollen.KERNTEAM,
            "regionale-projectleiders", Rollen.PROJECTLEIDER);

    private static final String[] ZIEN_ALLES = {
        Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.SYSTEEM_LEZEN, Rollen.SYSTEEM_SCHRIJVEN
    };

    private final Caller caller;

    Rechten(Caller caller) {
        this.caller = caller;
    }

    /**
     * What a caller sees before it is published.
     *
     * @param alles whether of every body
     * @param gremia codes of the bodies, when not of every one
     */
    public record Zicht(boolean alles, Set<String> gremia) {

        /** Whether what is not published of a body is seen; {@code null} is what is of no body. */
        public boolean ziet(String gremium) {
            return alles || (gremium != null && gremia.contains(gremium));
        }
    }

    /** What the caller sees before it is published. */
    public Zicht zicht() {
        Set<String> gremia = ROL_VAN_GREMIUM.entrySet().stream()
                .filter(gremium -> caller.has(gremium.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new Zicht(caller.has(ZIEN_ALLES), gremia);
    }
}

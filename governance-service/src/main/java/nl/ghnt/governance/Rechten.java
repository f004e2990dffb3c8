package nl.ghnt.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.security.Caller;

/**
 * Who may see what here, decided in this one place. What the programme team types of a body is closed until it is
 * published: the body itself sees it, and who works for the programme. A role gives a body's own, never another's,
 * see {@link EigenGremia}.
 */
@ApplicationScoped
public class Rechten {

    private static final String[] ZIEN_ALLES = {
        Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.SYSTEEM_LEZEN, Rollen.SYSTEEM_SCHRIJVEN
    };

    private static final String[] KNELPUNTLEZERS = {
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    };

    private static final String[] ZIEN_NAMEN = {
        Rollen.PROGRAMMATEAM,
        Rollen.STUURGROEP,
        Rollen.KERNTEAM,
        Rollen.OPDRACHTGEVER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    };

    private final Caller caller;
    private final EigenGremia gremia;

    Rechten(Caller caller, EigenGremia gremia) {
        this.caller = caller;
        this.gremia = gremia;
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

    /** Who reads of what is not published of a body; {@code null} is what is of no body. */
    public static Audience besloten(String gremium) {
        Audience lezers = Audience.of(ZIEN_ALLES);
        return gremium != null && EigenGremia.ROL.containsKey(gremium)
                ? lezers.andOwn(gremium, EigenGremia.ROL.get(gremium))
                : lezers;
    }

    /** Who reads of the bottlenecks of the regions and what is done with them. */
    public static Audience knelpuntlezers() {
        return Audience.of(KNELPUNTLEZERS);
    }

    /** Whether the caller sees the names of persons: who works with them in the programme, by role; no other token. */
    public boolean zietNamen() {
        return caller.has(ZIEN_NAMEN);
    }

    /**
     * Holds when the caller records what a body does with a bottleneck: the programme team for each body, others for their
     * own.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 otherwise
     */
    public void eisBehandelaar(String gremium) {
        KitFault.FORBIDDEN.unless(
                caller.has(Rollen.PROGRAMMATEAM, gremium), "U legt geen stappen vast voor '" + gremium + "'.");
    }

    /** What the caller sees before it is published. */
    public Zicht zicht() {
        boolean alles = caller.has(ZIEN_ALLES);
        return new Zicht(alles, alles ? Set.of() : gremia.alle());
    }
}

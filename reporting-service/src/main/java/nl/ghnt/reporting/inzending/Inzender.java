package nl.ghnt.reporting.inzending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.reporting.Rollen;

/** Who is asking, seen from submissions: a region writes for itself, the programme team and machines read all. */
@ApplicationScoped
class Inzender {

    private final Caller caller;

    Inzender(Caller caller) {
        this.caller = caller;
    }

    /** Subject of the token. */
    String id() {
        return caller.id();
    }

    /** Holds when the caller fills in for the region; gives the capacity. */
    Hoedanigheid schrijftVoor(String regio) {
        caller.mayWriteFor(regio);
        return caller.has(Rollen.PROJECTLEIDER) ? Hoedanigheid.PROJECTLEIDER : Hoedanigheid.VERTEGENWOORDIGER;
    }

    /** Holds when the caller may see what the region wrote. */
    void leest(String regio) {
        KitFault.FORBIDDEN.unless(leestAlles() || isVan(regio), "U mag de inzending van '" + regio + "' niet lezen.");
    }

    /** Whether the caller fills in for the region. */
    boolean isVan(String regio) {
        return caller.has(Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER)
                && caller.scope().contains(regio);
    }

    /** The regions that the caller may see; null when all. */
    Collection<String> eigenRegios() {
        return leestAlles() ? null : caller.scope();
    }

    boolean isProgrammateam() {
        return caller.has(Rollen.PROGRAMMATEAM);
    }

    private boolean leestAlles() {
        return caller.has(Rollen.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP, Rollen.OPDRACHTGEVER, Rollen.LEZEN);
    }
}

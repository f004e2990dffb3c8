package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.security.Caller;

/** Who may see what here, decided in this one place. */
@ApplicationScoped
public class Rechten {

    private final Caller caller;

    Rechten(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller sees a round before it opens: who sets it up, and who looks after the system. */
    public boolean zietConcepten() {
        return caller.has(Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN, Rollen.SCHRIJVEN);
    }
}

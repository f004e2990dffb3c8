package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;

/** Who may see what here, decided in this one place. */
@ApplicationScoped
public class Rechten implements OwnScopes {

    /** Claim with the municipalities that the caller applies for. */
    private static final String GEMEENTEN = "gemeente";

    private static final String[] LEZEN_INGEDIEND = {Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN};

    private final Caller caller;

    Rechten(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller sees a round before it opens: who sets it up, and who looks after the system. */
    public boolean zietConcepten() {
        return caller.has(Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN, Rollen.SCHRIJVEN);
    }

    /** Who reads of an application that was submitted. */
    public static Audience aanvraaglezers(String gemeente) {
        return Audience.of(LEZEN_INGEDIEND).andOwn(gemeente, Rollen.AANVRAGER);
    }

    /** Subject of the token. */
    public String id() {
        return caller.id();
    }

    public boolean isProgrammateam() {
        return caller.has(Rollen.PROGRAMMATEAM);
    }

    /** Whether the caller reads what municipalities submitted. */
    public boolean leestIngediend() {
        return caller.has(LEZEN_INGEDIEND);
    }

    /** The municipalities that the caller applies for: reads and writes the applications of; empty for others. */
    public Collection<String> eigenGemeenten() {
        return caller.has(Rollen.AANVRAGER) ? caller.claim(GEMEENTEN) : List.of();
    }

    /**
     * Holds when the caller applies for a municipality.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 otherwise
     */
    public void eisAanvrager(String gemeente) {
        KitFault.FORBIDDEN.unless(eigenGemeenten().contains(gemeente), "U mag niet aanvragen voor '" + gemeente + "'.");
    }

    /**
     * Holds when the caller applies for other municipalities only, whatever the operation: nobody asks, weighs or decides in
     * his own cause.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 403 otherwise
     */
    public void eisGeenAanvrager(String gemeente) {
        KitFault.FORBIDDEN.unless(
                !caller.claim(GEMEENTEN).contains(gemeente), "U vraagt zelf aan voor '" + gemeente + "'.");
    }

    @Override
    public Collection<String> of(String role) {
        return role.equals(Rollen.AANVRAGER) ? eigenGemeenten() : caller.scope();
    }
}

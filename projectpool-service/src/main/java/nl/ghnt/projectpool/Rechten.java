package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.posts.HeldPosts;
import nl.ghnt.kit.posts.PostCopy;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.security.Caller;

/** Who may see what here, decided in this one place. */
@ApplicationScoped
public class Rechten {

    /** Claim with the municipalities that the caller applies for. */
    private static final String GEMEENTEN = "gemeente";

    private static final String[] LEZEN_INGEDIEND = {Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN};

    private static final String[] LEZEN_BESLOTEN = {
        Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN
    };

    private static final String[] REGIOROLLEN = {Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER};

    private final Caller caller;
    private final HeldPosts posten;

    Rechten(Caller caller, HeldPosts posten) {
        this.caller = caller;
        this.posten = posten;
    }

    /** Whether the caller sees a round before it opens: who sets it up, and who looks after the system. */
    public boolean zietConcepten() {
        return caller.has(Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN, Rollen.SCHRIJVEN);
    }

    /**
     * Who reads of an application that was submitted.
     *
     * @param gemeenten the one that applies, and those that take part by name
     * @param regios that take part
     */
    public static Audience aanvraaglezers(UUID aanvraag, Collection<String> gemeenten, Collection<String> regios) {
        Audience lezers = Audience.of(LEZEN_INGEDIEND).andOwn(aanvraag.toString(), Rollen.BEOORDELAAR);
        for (String gemeente : gemeenten) {
            lezers = lezers.andOwn(gemeente, Rollen.AANVRAGER);
        }
        for (String regio : regios) {
            lezers = lezers.andOwn(regio, REGIOROLLEN);
        }
        return lezers;
    }

    /** Who reads of an assessment: who makes it, and who has it made. */
    public static Audience beoordelinglezers(UUID beoordeling) {
        return Audience.of(Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN)
                .andOwn(beoordeling.toString(), Rollen.BEOORDELAAR);
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

    /** Who reads of a decision about an application: who applied, who takes part, and who has it decided. */
    public static Audience beschikkinglezers(Collection<String> gemeenten) {
        Audience lezers = Audience.of(LEZEN_BESLOTEN);
        for (String gemeente : gemeenten) {
            lezers = lezers.andOwn(gemeente, Rollen.AANVRAGER);
        }
        return lezers;
    }

    /** Who reads of what was decided together. */
    public static Audience besluitlezers() {
        return Audience.of(LEZEN_BESLOTEN);
    }

    /** Whether the caller reads all that was decided. */
    public boolean leestBesloten() {
        return caller.has(LEZEN_BESLOTEN);
    }

    /** Whether the caller reads what is being prepared to be decided. */
    public boolean leestVoorbereiding() {
        return caller.has(LEZEN_INGEDIEND);
    }

    /** Whether the caller reads what is shared with those who work on it in the regions, and not with everybody. */
    public boolean leestGedeeld() {
        return leestBesloten() || caller.has(Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.AANVRAGER);
    }

    /** Account of the caller as one who assesses; empty for others. Of which round the account is, the appointments say. */
    public Optional<String> beoordelaar() {
        return caller.has(Rollen.BEOORDELAAR) ? Optional.of(caller.id()) : Optional.empty();
    }

    /** Whether the caller reads what others assessed, and who they are. */
    public boolean leestBeoordelingen() {
        return caller.has(Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN);
    }

    /** The municipalities that the caller applies for, in whatever role the caller is here. */
    public Collection<String> gemeentenVanToken() {
        return caller.claim(GEMEENTEN);
    }

    /** The municipalities that the caller applies for: reads and writes the applications of; empty for others. */
    public Collection<String> eigenGemeenten() {
        return caller.has(Rollen.AANVRAGER) ? caller.claim(GEMEENTEN) : List.of();
    }

    /** The regions that the caller leads or represents today, by a role that counts here; empty for others. */
    public Collection<String> eigenRegios() {
        return posten.byRegion(PostCopy.Counted.TODAY).keySet();
    }

    /** The same, of one role. */
    public Collection<String> eigenRegios(PostRole rol) {
        return posten.regions(rol);
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

    /** The same of several: the one that applies, and those that take part by name. */
    public void eisGeenAanvrager(Collection<String> gemeenten) {
        gemeenten.forEach(this::eisGeenAanvrager);
    }
}

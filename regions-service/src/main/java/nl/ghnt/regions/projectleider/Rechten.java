package nl.ghnt.regions.projectleider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.Rollen;

/**
 * Who may see and do what here, decided in this one place by three things together: the roles of the token, the regions
 * that it names, and the register, which says whether the caller holds a post of such a role in such a region today (R130,
 * R135). Each role gives what it gives by itself: a second role adds its own rights, never a region to those of the first.
 */
@ApplicationScoped
public class Rechten {

    private static final String[] ZIEN_ALLES = {Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN};
    private static final String[] ZIEN_KNELPUNTEN = {
        Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN, Rollen.KERNTEAM, Rollen.STUURGROEP, Rollen.OPDRACHTGEVER
    };

    private final Caller caller;
    private final Aanstellingen aanstellingen;

    Rechten(Caller caller, Aanstellingen aanstellingen) {
        this.caller = caller;
        this.aanstellingen = aanstellingen;
    }

    /**
     * What a caller sees the inside of.
     *
     * @param alles whether of all regions
     * @param eigen codes of the regions, when not of all
     */
    public record Zicht(boolean alles, Collection<String> eigen) {

        /** Of what all read. */
        public static final Zicht ALLES = new Zicht(true, Set.of());

        public boolean ziet(String regio) {
            return alles || eigen.contains(regio);
        }

        /** Leaves out of a query what is not seen; {@code otherwise} is what is seen nevertheless, or null. */
        public void beperk(Conditions where, String regio, String otherwise) {
            if (!alles) {
                String own = "any_of(:eigen, " + regio + ")";
                where.and(otherwise == null ? own : "(" + own + " or " + otherwise + ")")
                        .with("eigen", eigen);
            }
        }
    }

    /** Who reads of the inside of a region. */
    public static Audience lezers(String regio) {
        return Audience.of(ZIEN_ALLES).andOwn(regio, Projectleiderpost.Functie.rollen());
    }

    /** Who reads of the bottlenecks of a region: the bodies that deal with them do, too. */
    public static Audience knelpuntlezers(String regio) {
        return Audience.of(ZIEN_KNELPUNTEN).andOwn(regio, Projectleiderpost.Functie.rollen());
    }

    /** Who reads who holds a post. */
    static Audience houderlezers() {
        return Audience.of(Rollen.PROGRAMMATEAM);
    }

    /** What the caller sees the inside of. */
    public Zicht zicht() {
        return zicht(caller.has(ZIEN_ALLES));
    }

    /** Whose bottlenecks the caller sees. */
    public Zicht zichtOpKnelpunten() {
        return zicht(caller.has(ZIEN_KNELPUNTEN));
    }

    private Zicht zicht(boolean alles) {
        return alles ? Zicht.ALLES : new Zicht(false, aanstellingen.regios());
    }

    /**
     * Holds when the caller may write for a region today.
     *
     * @throws ProblemException 403 for another region, and when no post of the caller's role is filled today by the caller
     */
    public void eisSchrijver(String regio) {
        caller.mayWriteFor(regio);
        Fout.NIET_AANGESTELD.unless(
                aanstellingen.regios().contains(regio),
                "Op dit moment heeft u in '" + regio + "' geen vervulde post die mag schrijven.");
    }

    /**
     * Holds when the caller may write for a region today, or writes for the programme.
     *
     * @throws ProblemException 403 otherwise
     */
    public void eisSchrijverOfProgramma(String regio) {
        if (!caller.has(Rollen.PROGRAMMATEAM)) {
            eisSchrijver(regio);
        }
    }

    /**
     * Holds when the caller writes for the programme.
     *
     * @throws ProblemException 403 otherwise, with what only the programme team does
     */
    public void eisProgramma(String wat) {
        KitFault.FORBIDDEN.unless(caller.has(Rollen.PROGRAMMATEAM), "Alleen het programmateam " + wat + ".");
    }
}

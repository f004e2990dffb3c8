package nl.ghnt.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.reporting.regio.Aanstellingen;

/**
 * Who may see and do what here, decided in this one place by three things together: the roles of the token, the regions
 * that it names, and the register, which says whether the caller holds a post of such a role in such a region today (R257,
 * R332). Each role gives what it gives by itself: a second role adds its own rights, never a region to those of the first.
 * Bodies read concepts of reports, not what a single region submitted: no source gives them that.
 */
@ApplicationScoped
public class Rechten {

    /** Claim with the parties that the caller agrees for. */
    private static final String PARTIJEN = "partij";

    private static final String[] LEZEN_CONCEPTEN = {
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.LEZEN,
        Rollen.SCHRIJVEN
    };
    private static final String[] LEZEN_VOLLEDIGHEID = {
        Rollen.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP, Rollen.OPDRACHTGEVER, Rollen.LEZEN
    };
    private static final String[] LEZEN_INZENDINGEN = {Rollen.PROGRAMMATEAM, Rollen.LEZEN};

    private final Caller caller;
    private final Aanstellingen aanstellingen;

    Rechten(Caller caller, Aanstellingen aanstellingen) {
        this.caller = caller;
        this.aanstellingen = aanstellingen;
    }

    /** Who reads of reports that are not public. */
    public static Audience conceptlezers() {
        return Audience.of(LEZEN_CONCEPTEN);
    }

    /** Who reads of what a region submitted. */
    public static Audience inzendinglezers(String regio) {
        return Audience.of(LEZEN_INZENDINGEN).andOwn(regio, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER);
    }

    /** Subject of the token. */
    public String id() {
        return caller.id();
    }

    public boolean isProgrammateam() {
        return caller.has(Rollen.PROGRAMMATEAM);
    }

    /** Whether the caller reads reports and figures that are not public. */
    public boolean leestConcepten() {
        return caller.has(LEZEN_CONCEPTEN);
    }

    /** Whether the caller reads questionnaires that are not released: who agrees with them does, too. */
    public boolean leestConceptvragenlijsten() {
        return leestConcepten() || caller.has(Rollen.PARTIJ);
    }

    /**
     * Holds when the caller agrees for a party: nobody agrees for another one (R258).
     *
     * @throws ProblemException 403 otherwise
     */
    public void eisPartij(String partij) {
        KitFault.FORBIDDEN.unless(
                caller.claim(PARTIJEN).contains(partij), "U mag niet akkoord geven voor " + partij + ".");
    }

    /** The regions whose submissions the caller reads; null when all. */
    public Collection<String> leestInzendingenVan() {
        return caller.has(LEZEN_INZENDINGEN) ? null : eigenRegios();
    }

    /** Whether the caller reads which region gave which answer, also where that tells nothing of its state. */
    public boolean leestAntwoorden() {
        return caller.has(LEZEN_INZENDINGEN);
    }

    /** The regions of which the caller reads by name whether they submitted; null when all. */
    public Collection<String> leestVolledigheidVan() {
        return caller.has(LEZEN_VOLLEDIGHEID) ? null : eigenRegios();
    }

    /**
     * Holds when the caller reads how many regions submitted: who reads of all, and who fills in for one today. A role alone
     * says nothing of that.
     *
     * @return the regions of which the caller reads by name whether they did; null when all
     * @throws ProblemException 403 otherwise
     */
    public Collection<String> eisVolledigheidslezer() {
        Collection<String> regios = leestVolledigheidVan();
        Fout.NIET_AANGESTELD.unless(
                regios == null || !regios.isEmpty(),
                "Op dit moment heeft u in geen regio een vervulde post; alleen daarmee leest u dit.");
        return regios;
    }

    /**
     * Holds when the caller reads what a region submitted.
     *
     * @throws ProblemException 404 otherwise: for others it does not exist
     */
    public void eisLezer(String regio, Object inzending) {
        Collection<String> regios = leestInzendingenVan();
        if (regios != null && !regios.contains(regio)) {
            throw ProblemException.notFound("Inzending", inzending);
        }
    }

    /**
     * Holds when the caller reads who did what to what a region submitted: the region and the programme team.
     *
     * @throws ProblemException 404 otherwise
     */
    public void eisAuditlezer(String regio, Object inzending) {
        if (!isProgrammateam() && !schrijftVoor(regio)) {
            throw ProblemException.notFound("Inzending", inzending);
        }
    }

    /** Whether the caller fills in for a region today. */
    public boolean schrijftVoor(String regio) {
        return aanstellingen.functies().containsKey(regio);
    }

    /**
     * Holds when the caller may fill in for a region today.
     *
     * @return the posts by which that is so
     * @throws ProblemException 403 for another region, and when the caller holds no post there today
     */
    public Set<PostRole> eisSchrijver(String regio) {
        caller.mayWriteFor(regio);
        Set<PostRole> functies = aanstellingen.functies().getOrDefault(regio, Set.of());
        Fout.NIET_AANGESTELD.unless(
                !functies.isEmpty(), "Op dit moment heeft u in '" + regio + "' geen vervulde post die mag schrijven.");
        return functies;
    }

    private Collection<String> eigenRegios() {
        return aanstellingen.functies().keySet();
    }
}

package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.thema.Thema;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality applies for in a round. As long as the round takes applications it can be changed and submitted again:
 * what was submitted last counts, whatever is being written. What can be done to it stands in {@link #LEVEN}.
 */
@Entity
public class Aanvraag implements Versioned {

    /** Where an application stands. */
    @Schema(
            name = "AanvraagStatus",
            description =
                    "Een CONCEPT ziet alleen de gemeente zelf; daarna telt wat het laatst is ingediend, ook zolang een"
                            + " AANVULLING_GEVRAAGD is; BESLOTEN is erover beschikt; IN_HEROVERWEGING wordt na bezwaar"
                            + " opnieuw beslist, en geldt zolang wat was besloten")
    public enum Status {
        CONCEPT,
        INGEDIEND,
        AANVULLING_GEVRAAGD,
        INGETROKKEN,
        BESLOTEN,
        IN_HEROVERWEGING
    }

    /** What can be done to an application. */
    @Schema(name = "AanvraagHandeling", description = "Wat met een aanvraag kan")
    public enum Handeling {
        BEWERKEN,
        INDIENEN,
        AANVULLING_VRAGEN,
        INTREKKEN,
        BESLUITEN,
        HEROVERWEGEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.CONCEPT, Handeling.BEWERKEN, Status.CONCEPT)
            .with(Status.CONCEPT, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.CONCEPT, Handeling.INTREKKEN, Status.INGETROKKEN)
            .with(Status.INGEDIEND, Handeling.BEWERKEN, Status.INGEDIEND)
            .with(Status.INGEDIEND, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.INGEDIEND, Handeling.AANVULLING_VRAGEN, Status.AANVULLING_GEVRAAGD)
            .with(Status.INGEDIEND, Handeling.INTREKKEN, Status.INGETROKKEN)
            .with(Status.AANVULLING_GEVRAAGD, Handeling.BEWERKEN, Status.AANVULLING_GEVRAAGD)
            .with(Status.AANVULLING_GEVRAAGD, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.AANVULLING_GEVRAAGD, Handeling.AANVULLING_VRAGEN, Status.AANVULLING_GEVRAAGD)
            .with(Status.AANVULLING_GEVRAAGD, Handeling.INTREKKEN, Status.INGETROKKEN)
            .with(Status.INGEDIEND, Handeling.BESLUITEN, Status.BESLOTEN)
            .with(Status.AANVULLING_GEVRAAGD, Handeling.BESLUITEN, Status.BESLOTEN)
            .with(Status.BESLOTEN, Handeling.HEROVERWEGEN, Status.IN_HEROVERWEGING)
            .with(Status.IN_HEROVERWEGING, Handeling.BESLUITEN, Status.BESLOTEN);

    /** What others than who applies do to it. */
    private static final Set<Handeling> VAN_ANDEREN =
            Set.of(Handeling.AANVULLING_VRAGEN, Handeling.BESLUITEN, Handeling.HEROVERWEGEN);

    private static final int MEESTE_VERSIES = 50;

    @Id
    private UUID id;

    private long nummer;
    private UUID ronde;
    private String gemeente;
    private boolean synthetisch;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "concept")
    private Aanvraagversie concept;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ingediend")
    private Aanvraagversie ingediend;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "aanvulling")
    private Aanvulling aanvulling;

    @Embedded
    private Meeschrijven meeschrijven;

    @Embedded
    private Inlezing inlezing;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "stand_op")
    private Instant standOp;

    private long stand;

    @Version
    private long version;

    protected Aanvraag() {}

    /** Begins with what it says. */
    Aanvraag(long nummer, UUID ronde, String gemeente, boolean synthetisch, Aanvraaginhoud begin, Instant nu) {
        this.id = Identifiers.next();
        this.nummer = nummer;
        this.ronde = ronde;
        this.gemeente = gemeente;
        this.synthetisch = synthetisch;
        this.status = Status.CONCEPT;
        this.concept = Aanvraagversie.eerste(id, begin);
        this.meeschrijven = Meeschrijven.NIEMAND;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /**
     * One part says something else.
     *
     * @throws ProblemException 409 when nothing can be written any more
     */
    void bewerk(Deel deel, Aanvraagronde van, UnaryOperator<Aanvraaginhoud> wijziging, Instant nu) {
        eisBewerkbaar(deel, van, nu);
        if (concept == null) {
            concept = ingediend.volgende();
        }
        concept.schrijf(deel, wijziging.apply(concept.inhoud()));
        meeschrijven = meeschrijven.onder(concept.codes().regios());
        gewijzigdOp = nu;
    }

    /**
     * These regions work along on what is being written.
     *
     * @throws ProblemException 409 when nothing can be written any more
     */
    void laatMeeschrijven(List<Meeschrijver> wie, Instant nu) {
        LEVEN.after(status, Handeling.BEWERKEN, Fout.AANVRAAG_STAP);
        meeschrijven = meeschrijven.met(wie);
        gewijzigdOp = nu;
    }

    /**
     * Holds when a part can be written now: while the round takes applications each can, after that those that are asked
     * about.
     *
     * @throws ProblemException 409 otherwise
     */
    void eisBewerkbaar(Deel deel, Aanvraagronde van, Instant nu) {
        LEVEN.after(status, Handeling.BEWERKEN, Fout.AANVRAAG_STAP);
        eisOpen(van, nu);
        Fout.AANVRAAG_NIET_GEVRAAGD.unless(
                van.isOpen(nu) || aanvulling.gaatOver(deel),
                "De ronde is gesloten; alleen de delen waarover wordt gevraagd kunnen nog veranderen.");
    }

    /** What would be submitted now: after the round closed no more than what is asked about differs from what was before. */
    Aanvraaginhoud inTeDienen(Aanvraagronde van, Instant nu) {
        Aanvraaginhoud geschreven = laatste().inhoud();
        if (van.isOpen(nu) || concept == null || ingediend == null || aanvulling == null) {
            return geschreven;
        }
        Aanvraaginhoud inhoud = ingediend.inhoud();
        for (Deel deel : Deel.alle(van.opzet())) {
            inhoud = aanvulling.gaatOver(deel) ? deel.vervang(inhoud, geschreven) : inhoud;
        }
        return inhoud;
    }

    /**
     * What is written counts from now on.
     *
     * @param van the round, held open until the end of the transaction
     * @param ontbreekt see {@link Volledigheid}
     * @throws ProblemException 409 when the round takes none, nothing was written since, or something lacks
     */
    void dienIn(Aanvraagronde van, List<Ontbreekt> ontbreekt, String hash, String door, Instant nu) {
        status = LEVEN.after(status, Handeling.INDIENEN, Fout.AANVRAAG_STAP);
        eisOpen(van, nu);
        Fout.RONDE_DICHT.unless(
                van.isBegonnen(nu), "Indienen kan vanaf " + van.opzet().aanvragenVanaf() + ".");
        Aanvraaginhoud inhoud = inTeDienen(van, nu);
        Fout.AANVRAAG_ONGEWIJZIGD.unless(
                concept != null && (ingediend == null || !inhoud.equals(ingediend.inhoud())),
                "Sinds de vorige indiening is niets gewijzigd.");
        Fout.AANVRAAG_TE_VAAK.unless(
                concept.nummer() <= MEESTE_VERSIES,
                "Een aanvraag wordt ten hoogste " + MEESTE_VERSIES + " keer ingediend.");
        Ontbreekt.eisNiets(ontbreekt, Fout.AANVRAAG_ONVOLLEDIG);
        concept.beperkTot(inhoud, Deel.alle(van.opzet()));
        concept.dienIn(van.versienummer(), hash, door, nu);
        ingediend = concept;
        concept = null;
        aanvulling = null;
        veranderVoorAnderen(nu);
    }

    /**
     * What it begins with was submitted elsewhere, and counts since it was received there.
     *
     * @param van the closed round that it came in for
     */
    void leesIn(Inlezing waarvandaan, Aanvraagronde van, String hash, String door, Instant nu) {
        status = LEVEN.after(status, Handeling.INDIENEN, Fout.AANVRAAG_STAP);
        inlezing = waarvandaan;
        concept.dienIn(van.versienummer(), hash, door, waarvandaan.ontvangenOp());
        ingediend = concept;
        concept = null;
        veranderVoorAnderen(nu);
    }

    /** All that stands in the way of submitting what it would say. */
    List<Ontbreekt> ontbreekt(Aanvraaginhoud inhoud, Aanvraagronde van, List<Thema> themas) {
        return inlezing == null
                ? Volledigheid.ontbreekt(inhoud, van.opzet(), themas)
                : Volledigheid.ontbreektInTekst(inhoud, van.opzet(), themas);
    }

    /**
     * The programme team asks something of what was submitted; what it asked before and was not answered yet lapses.
     *
     * @throws ProblemException 409 when nothing was submitted, or it was taken back
     */
    void vraagAanvulling(Aanvulling.Vragen vragen, Instant nu) {
        status = LEVEN.after(status, Handeling.AANVULLING_VRAGEN, Fout.AANVRAAG_STAP);
        aanvulling = new Aanvulling(id, ingediend.nummer(), vragen, nu);
        veranderVoorAnderen(nu);
    }

    /** The municipality applies no more. */
    void trekIn(Instant nu) {
        status = LEVEN.after(status, Handeling.INTREKKEN, Fout.AANVRAAG_STAP);
        ingetrokkenOp = nu;
        veranderVoorAnderen(nu);
    }

    /**
     * It is decided. What was asked and not answered in time lapses.
     *
     * @throws ProblemException 409 when it can still be answered
     */
    void besluit(Instant nu) {
        Status na = LEVEN.after(status, Handeling.BESLUITEN, Fout.AANVRAAG_STAP);
        if (aanvulling != null && aanvulling.loopt(nu)) {
            throw Fout.AANVULLING_LOOPT.because("Aanvullen kan tot en met " + aanvulling.antwoordenTot() + ".");
        }
        status = na;
        aanvulling = null;
        veranderVoorAnderen(nu);
    }

    /**
     * It is to be decided anew: an objection was upheld. Meanwhile what was decided holds, so that it is not changed, added to
     * or taken back.
     */
    void heroverweeg(Instant nu) {
        status = LEVEN.after(status, Handeling.HEROVERWEGEN, Fout.AANVRAAG_STAP);
        veranderVoorAnderen(nu);
    }

    private void veranderVoorAnderen(Instant nu) {
        stand++;
        standOp = nu;
        gewijzigdOp = nu;
    }

    private void eisOpen(Aanvraagronde van, Instant nu) {
        Fout.RONDE_DICHT.unless(
                isTeSchrijven(van, nu),
                aanvulling == null
                        ? "De ronde neemt geen aanvragen aan."
                        : "De aanvulling kon tot en met " + aanvulling.antwoordenTot() + " worden gegeven.");
    }

    private boolean isTeSchrijven(Aanvraagronde van, Instant nu) {
        return van.isOpen(nu) || aanvulling != null && aanvulling.loopt(nu);
    }

    /** What who applies can do at a moment, as far as the round and what is asked allow. */
    Set<Handeling> mogelijk(Aanvraagronde van, Instant nu) {
        Set<Handeling> mogelijk = LEVEN.possibleIn(status);
        mogelijk.removeAll(VAN_ANDEREN);
        if (!isTeSchrijven(van, nu)) {
            mogelijk.remove(Handeling.BEWERKEN);
        }
        if (!isTeSchrijven(van, nu) || concept == null || !van.isBegonnen(nu)) {
            mogelijk.remove(Handeling.INDIENEN);
        }
        return mogelijk;
    }

    /** Version of a part, for who writes it. */
    long versieVan(Deel deel) {
        return laatste().deelversies().van(deel);
    }

    /** What is being written, else what was submitted. */
    Aanvraagversie laatste() {
        return concept == null ? ingediend : concept;
    }

    UUID id() {
        return id;
    }

    /** By which people call it; unique over all rounds. */
    long nummer() {
        return nummer;
    }

    /** Round in which it is. */
    UUID ronde() {
        return ronde;
    }

    /** CBS code of the municipality that applies. */
    String gemeente() {
        return gemeente;
    }

    /** Whether it is made up, for a demonstration or a test. */
    boolean synthetisch() {
        return synthetisch;
    }

    Status status() {
        return status;
    }

    /** What was submitted last; null when nothing was. */
    Aanvraagversie ingediend() {
        return ingediend;
    }

    /** Which of the regions that take part work along on what is being written. */
    Meeschrijven meeschrijven() {
        return meeschrijven;
    }

    /** Where it was received; null of one that was made here. */
    Inlezing inlezing() {
        return inlezing;
    }

    /** What is asked of it and was not answered yet; null when nothing is. */
    Aanvulling aanvulling() {
        return aanvulling;
    }

    /**
     * Its version for who does not see what is being written: counts what was submitted, asked and taken back, from 0. What
     * the municipality writes meanwhile does not show in it.
     */
    long stand() {
        return stand;
    }

    /** Null as long as it is not. */
    Instant ingetrokkenOp() {
        return ingetrokkenOp;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/aanvragen/" + id;
    }

    /** Where stands who wrote what, for who applies. */
    static String padVanConcept(UUID id) {
        return pad(id) + "/concept";
    }
}

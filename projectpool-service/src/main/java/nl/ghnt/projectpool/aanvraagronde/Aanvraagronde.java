package nl.ghnt.projectpool.aanvraagronde;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round of applications. What can be done to it stands in {@link #LEVEN}. It closes by itself at the second that its
 * window says, wherever it is looked at: nothing has to happen at that second. From its opening on, what an application must
 * hold and is weighed by stands as it is; what else changes, changes with a reason, in a next version.
 */
@Entity
public class Aanvraagronde implements Versioned {

    /** Where a round stands. */
    @Schema(
            name = "AanvraagrondeStatus",
            description =
                    "CONCEPT is alleen voor het programmateam; GESLOTEN is een ronde ook als haar venster voorbij is;"
                            + " BESLOTEN als alle aanvragen zijn beslist; AFGEROND als ook alle projecten zijn afgesloten")
    public enum Status {
        CONCEPT,
        OPEN,
        GESLOTEN,
        BESLOTEN,
        AFGEROND
    }

    /** What can be done to a round. */
    enum Handeling {
        WIJZIGEN,
        OPENEN,
        SLUITEN,
        INLEZEN,
        BESLUITEN,
        AFRONDEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.CONCEPT, Handeling.WIJZIGEN, Status.CONCEPT)
            .with(Status.CONCEPT, Handeling.OPENEN, Status.OPEN)
            .with(Status.OPEN, Handeling.WIJZIGEN, Status.OPEN)
            .with(Status.OPEN, Handeling.SLUITEN, Status.GESLOTEN)
            .with(Status.GESLOTEN, Handeling.WIJZIGEN, Status.GESLOTEN)
            .with(Status.GESLOTEN, Handeling.INLEZEN, Status.GESLOTEN)
            .with(Status.GESLOTEN, Handeling.BESLUITEN, Status.BESLOTEN)
            .with(Status.BESLOTEN, Handeling.WIJZIGEN, Status.BESLOTEN)
            .with(Status.BESLOTEN, Handeling.AFRONDEN, Status.AFGEROND);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "geldend")
    private Rondeversie geldend;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Column(name = "besloten_op")
    private Instant beslotenOp;

    @Column(name = "afgerond_op")
    private Instant afgerondOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Embedded
    private Rondegeld geld;

    @Version
    private long version;

    protected Aanvraagronde() {}

    Aanvraagronde(Rondeopzet opzet, Instant nu) {
        this.id = Identifiers.next();
        this.status = Status.CONCEPT;
        this.geldend = Rondeversie.eerste(id, opzet, nu);
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
        this.geld = Rondegeld.van(opzet.budget());
    }

    /**
     * It is something else from now on.
     *
     * @param reden why; only a concept needs none
     * @param perRegio what each region was granted in it, in euros
     * @throws ProblemException 400 without a reason, 409 when what stands since the opening would change, or a window that is
     *     over, or when more than that is granted already
     */
    void wijzig(Rondeopzet opzet, String reden, Map<String, BigDecimal> perRegio, Instant nu) {
        LEVEN.after(status(nu), Handeling.WIJZIGEN, Fout.RONDE_STAP);
        if (status == Status.CONCEPT) {
            geldend.herschrijf(opzet, nu);
            geld = Rondegeld.van(opzet.budget());
        } else {
            eisReden(reden);
            eisOnbevroren(opzet);
            eisVenster(opzet, nu);
            eisRegios(opzet.maximumPerRegio(), perRegio);
            geld = geld.metBudget(opzet.budget());
            geldend = geldend.volgende(opzet, reden, nu);
        }
        gewijzigdOp = nu;
    }

    private static void eisRegios(BigDecimal maximum, Map<String, BigDecimal> perRegio) {
        String erboven = perRegio.entrySet().stream()
                .filter(regio -> maximum != null && regio.getValue().compareTo(maximum) > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(regio -> "Aan regio " + regio.getKey() + " is al " + regio.getValue() + " euro toegekend.")
                .collect(Collectors.joining(" "));
        Fout.RONDE_BUDGET.unless(erboven.isEmpty(), erboven);
    }

    private static void eisReden(String reden) {
        if (reden == null || reden.isBlank()) {
            throw ProblemException.invalidInput(
                    InputFault.body("/reden", "verplicht", "De ronde is begonnen: zeg waarom zij verandert."));
        }
    }

    private void eisOnbevroren(Rondeopzet opzet) {
        List<String> bevroren = Rondeopzetregels.bevroren(geldend.opzet(), opzet);
        if (!bevroren.isEmpty()) {
            throw Fout.RONDE_BEVROREN
                    .because("Sinds de opening staat dit vast: " + String.join(", ", bevroren) + ".")
                    .with("bevroren", bevroren);
        }
    }

    private void eisVenster(Rondeopzet opzet, Instant nu) {
        boolean zelfde = opzet.aanvragenTot().equals(geldend.opzet().aanvragenTot());
        Fout.RONDE_VENSTER.unless(
                zelfde || status(nu) == Status.OPEN && opzet.aanvragenTot().isAfter(nu),
                "De sluiting kan alleen veranderen zolang de ronde open is, naar een moment dat nog komt.");
    }

    /**
     * Applications can be made from here on, once the window begins.
     *
     * @throws ProblemException 409 when something lacks; the answer says what
     */
    void open(Instant nu) {
        Status na = LEVEN.after(status(nu), Handeling.OPENEN, Fout.RONDE_STAP);
        Map<String, String> ontbreekt = Rondeopzetregels.ontbreekt(geldend.opzet(), nu);
        if (!ontbreekt.isEmpty()) {
            throw Fout.RONDE_ONVOLLEDIG
                    .because(String.join(" ", ontbreekt.values()))
                    .with("ontbreekt", List.copyOf(ontbreekt.keySet()));
        }
        status = na;
        geopendOp = nu;
        gewijzigdOp = nu;
    }

    /** No application can be made any more, before the window ends. */
    void sluit(Instant nu) {
        status = LEVEN.after(status(nu), Handeling.SLUITEN, Fout.RONDE_STAP);
        geslotenOp = nu;
        gewijzigdOp = nu;
    }

    /** @throws ProblemException 409 when what was applied for elsewhere cannot come into it: it takes applications, or is decided */
    void eisInTeLezen(Instant nu) {
        LEVEN.after(status(nu), Handeling.INLEZEN, Fout.RONDE_STAP);
    }

    /** @throws ProblemException 409 when nothing can be decided in it: it takes applications, or is finished */
    public void eisTeBesluiten(Instant nu) {
        Status waar = status(nu);
        if (waar != Status.GESLOTEN && waar != Status.BESLOTEN) {
            throw Fout.RONDE_STAP.because("In een ronde die " + waar + " is wordt niet besloten.");
        }
    }

    /**
     * More is granted in it, or less.
     *
     * @param bedrag what is added to what was granted before, in euros
     * @param tot up to which total it was decided to grant above the budget; null when it was not
     * @throws ProblemException 409 when it is above the budget and that was not decided, or not so far
     */
    public void kenToe(BigDecimal bedrag, BigDecimal tot, Instant nu) {
        geld = geld.kenToe(bedrag, tot);
        if (beslotenOp != null) { // from then on everybody sees what is granted
            gewijzigdOp = nu;
        }
    }

    /** Money of the round: what it may grant and what it did. */
    public Rondegeld geld() {
        return geld;
    }

    /** All that was applied for in it is decided. */
    void besluit(Instant nu) {
        Status na = LEVEN.after(status(nu), Handeling.BESLUITEN, Fout.RONDE_STAP);
        geslotenOp = geslotenOp(nu);
        status = na;
        beslotenOp = nu;
        gewijzigdOp = nu;
    }

    /** All projects of it are closed. */
    void rondAf(Instant nu) {
        status = LEVEN.after(status(nu), Handeling.AFRONDEN, Fout.RONDE_STAP);
        afgerondOp = nu;
        gewijzigdOp = nu;
    }

    private boolean vensterVoorbij(Instant nu) {
        return status == Status.OPEN && !geldend.opzet().aanvragenTot().isAfter(nu);
    }

    /** Where it stands at a moment. */
    Status status(Instant nu) {
        return vensterVoorbij(nu) ? Status.GESLOTEN : status;
    }

    /** Whether applications can be written at a moment. */
    public boolean isOpen(Instant nu) {
        return status(nu) == Status.OPEN;
    }

    /** Whether its window began, from which on applications can be submitted. */
    public boolean isBegonnen(Instant nu) {
        return !opzet().aanvragenVanaf().isAfter(nu);
    }

    /** What it is now. */
    public Rondeopzet opzet() {
        return geldend.opzet();
    }

    /** Number of the version that holds now, from 1. */
    public int versienummer() {
        return geldend.nummer();
    }

    public UUID id() {
        return id;
    }

    /** What it is now. */
    Rondeversie geldend() {
        return geldend;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Null as long as it is a concept. */
    Instant geopendOp() {
        return geopendOp;
    }

    /** Moment at which it closed, by hand or by its window; null as long as it did not. */
    Instant geslotenOp(Instant nu) {
        return vensterVoorbij(nu) ? geldend.opzet().aanvragenTot() : geslotenOp;
    }

    /** Null as long as something is not decided. */
    Instant beslotenOp() {
        return beslotenOp;
    }

    /** Null as long as some project goes on. */
    Instant afgerondOp() {
        return afgerondOp;
    }

    /** Last moment at which it changed; that its window ended is a change. */
    Instant gewijzigdOp(Instant nu) {
        return vensterVoorbij(nu) && geldend.opzet().aanvragenTot().isAfter(gewijzigdOp)
                ? geldend.opzet().aanvragenTot()
                : gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/aanvraagrondes/" + id;
    }
}

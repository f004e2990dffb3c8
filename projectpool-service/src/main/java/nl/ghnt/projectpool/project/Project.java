package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.Begroting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What comes of a grant. What can be done to it stands in {@link #LEVEN}. */
@Entity
public class Project implements Versioned {

    /** Where a project stands. */
    @Schema(
            name = "ProjectStatus",
            description = "BEEINDIGD of GESTOPT wordt het verantwoord; AFGESLOTEN is ook het geld in orde")
    public enum Status {
        TOEGEKEND,
        LOPEND,
        BEEINDIGD,
        GESTOPT,
        AFGESLOTEN
    }

    /** What can be done to a project. */
    @Schema(name = "ProjectHandeling", description = "Wat met een project kan")
    public enum Handeling {
        STARTEN,
        BIJHOUDEN,
        WIJZIGEN,
        BEEINDIGEN,
        STOPPEN,
        BETALEN,
        VERANTWOORDEN,
        AFSLUITEN,
        VOORDRAGEN,
        VOORDRACHT_INTREKKEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.TOEGEKEND, Handeling.STARTEN, Status.LOPEND)
            .with(Status.TOEGEKEND, Handeling.BIJHOUDEN, Status.TOEGEKEND)
            .with(Status.TOEGEKEND, Handeling.WIJZIGEN, Status.TOEGEKEND)
            .with(Status.TOEGEKEND, Handeling.STOPPEN, Status.GESTOPT)
            .with(Status.TOEGEKEND, Handeling.BETALEN, Status.TOEGEKEND)
            .with(Status.LOPEND, Handeling.BIJHOUDEN, Status.LOPEND)
            .with(Status.LOPEND, Handeling.WIJZIGEN, Status.LOPEND)
            .with(Status.LOPEND, Handeling.BEEINDIGEN, Status.BEEINDIGD)
            .with(Status.LOPEND, Handeling.STOPPEN, Status.GESTOPT)
            .with(Status.LOPEND, Handeling.BETALEN, Status.LOPEND)
            .with(Status.LOPEND, Handeling.VOORDRAGEN, Status.LOPEND)
            .with(Status.LOPEND, Handeling.VOORDRACHT_INTREKKEN, Status.LOPEND)
            .with(Status.BEEINDIGD, Handeling.BETALEN, Status.BEEINDIGD)
            .with(Status.BEEINDIGD, Handeling.VERANTWOORDEN, Status.BEEINDIGD)
            .with(Status.BEEINDIGD, Handeling.AFSLUITEN, Status.AFGESLOTEN)
            .with(Status.BEEINDIGD, Handeling.VOORDRAGEN, Status.BEEINDIGD)
            .with(Status.BEEINDIGD, Handeling.VOORDRACHT_INTREKKEN, Status.BEEINDIGD)
            .with(Status.GESTOPT, Handeling.BETALEN, Status.GESTOPT)
            .with(Status.GESTOPT, Handeling.VERANTWOORDEN, Status.GESTOPT)
            .with(Status.GESTOPT, Handeling.AFSLUITEN, Status.AFGESLOTEN)
            .with(Status.GESTOPT, Handeling.VOORDRACHT_INTREKKEN, Status.GESTOPT)
            .with(Status.AFGESLOTEN, Handeling.VOORDRAGEN, Status.AFGESLOTEN)
            .with(Status.AFGESLOTEN, Handeling.VOORDRACHT_INTREKKEN, Status.AFGESLOTEN);

    /** What the municipality does itself; the rest the programme team does. */
    private static final Set<Handeling> VAN_GEMEENTE =
            Set.of(Handeling.STARTEN, Handeling.BIJHOUDEN, Handeling.WIJZIGEN, Handeling.BEEINDIGEN);

    @Id
    private UUID id;

    private long nummer;
    private UUID aanvraag;
    private UUID ronde;
    private String gemeente;
    private List<String> gemeenten;
    private List<String> regios;
    private boolean synthetisch;

    @Embedded
    private Projectopzet opzet;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Aandeelhouder> aandelen;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Begroting.Post> posten;

    private BigDecimal kosten;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Mijlpaal> mijlpalen;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Projectgeld geld;

    @Column(name = "gestart_op")
    private LocalDate gestartOp;

    @Column(name = "gestopt_op")
    private LocalDate gestoptOp;

    @Column(name = "gestopt_om")
    private String gestoptOm;

    @Valid
    @Embedded
    private Evaluatie evaluatie;

    @Valid
    @Embedded
    private Verantwoording verantwoording;

    @Valid
    @Embedded
    private Voordracht voordracht;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Project() {}

    Project(Toekenning toekenning, Instant nu) {
        this.id = Identifiers.next();
        this.nummer = toekenning.aanvraag().nummer();
        this.aanvraag = toekenning.aanvraag().id();
        this.ronde = toekenning.aanvraag().ronde();
        this.gemeente = toekenning.aanvraag().gemeente();
        this.gemeenten = toekenning.aanvraag().gemeenten();
        this.regios = toekenning.aanvraag().regios();
        this.synthetisch = toekenning.aanvraag().synthetisch();
        this.opzet = Projectopzet.van(toekenning.inhoud().kern());
        this.aandelen = toekenning.aandelen();
        this.posten = toekenning.inhoud().begroting().posten();
        this.kosten = som(posten);
        this.mijlpalen = toekenning.inhoud().planning().stream()
                .map(stap -> new Mijlpaal(stap.omschrijving(), stap.einde(), null))
                .toList();
        this.status = Status.TOEGEKEND;
        this.geld = Projectgeld.van(toekenning.bedrag());
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /**
     * More is granted, after an objection.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it is closed
     */
    void kenToe(Toekenning toekenning, Instant nu) {
        eisNietAfgesloten();
        aandelen = toekenning.aandelen();
        geld = geld.met(toekenning.bedrag());
        gewijzigdOp = nu;
    }

    /** Holds when more can be granted, after an objection. */
    void eisNietAfgesloten() {
        Fout.PROJECT_STAP.unless(status != Status.AFGESLOTEN, "Project " + nummer + " is afgesloten.");
    }

    void start(LocalDate dag, Instant nu) {
        ga(Handeling.STARTEN, nu);
        gestartOp = dag;
    }

    /** Its milestones are these. */
    void houdBij(List<Mijlpaal> anders, Instant nu) {
        ga(Handeling.BIJHOUDEN, nu);
        mijlpalen = anders;
    }

    /** Holds when a change of it can be asked and allowed. */
    void eisTeWijzigen() {
        LEVEN.after(status, Handeling.WIJZIGEN, Fout.PROJECT_STAP);
    }

    /** A change was allowed: it runs in another period. */
    void verleg(LocalDate begin, LocalDate einde, Instant nu) {
        ga(Handeling.WIJZIGEN, nu);
        opzet = opzet.met(begin, einde);
    }

    /**
     * A change was allowed: money goes from one item to another.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when the items add up to something else
     */
    void herverdeel(List<Begroting.Post> anders, Instant nu) {
        Fout.PROJECT_KOSTEN.unless(
                som(anders).compareTo(kosten) == 0,
                "De posten zijn samen " + som(anders) + " euro; de begroting is " + kosten + " euro.");
        ga(Handeling.WIJZIGEN, nu);
        posten = anders;
    }

    void beeindig(Evaluatie einde, Instant nu) {
        ga(Handeling.BEEINDIGEN, nu);
        evaluatie = einde;
    }

    /** It ends before its time, or before it began. */
    void stop(LocalDate dag, String reden, Instant nu) {
        ga(Handeling.STOPPEN, nu);
        gestoptOp = dag;
        gestoptOm = reden;
    }

    /** @throws nl.ghnt.kit.problem.ProblemException 409 when more was spent than was granted */
    void verantwoord(Verantwoording ontvangen, Instant nu) {
        Fout.BETALING_TE_VEEL.unless(
                ontvangen.besteed().compareTo(geld.toegekend()) <= 0, "Toegekend is " + geld.toegekend() + " euro.");
        ga(Handeling.VERANTWOORDEN, nu);
        verantwoording = ontvangen;
    }

    /**
     * Nothing is to be paid or paid back any more.
     *
     * @param inBezwaar whether an objection can still lead to more
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it can, it is not accounted for, or paid is not what was spent
     */
    void sluitAf(boolean inBezwaar, Instant nu) {
        LEVEN.after(status, Handeling.AFSLUITEN, Fout.PROJECT_STAP);
        Fout.PROJECT_NIET_AF.unless(
                !inBezwaar, "Tegen de toekenning loopt een bezwaar, of erover wordt opnieuw beslist.");
        Fout.PROJECT_NIET_AF.unless(verantwoording != null, "Het project is nog niet verantwoord.");
        Fout.PROJECT_NIET_AF.unless(
                geld.verplicht().compareTo(geld.betaald()) == 0,
                "Er zijn betalingen gepland die nog niet zijn gedaan.");
        Fout.PROJECT_NIET_AF.unless(
                geld.betaald().compareTo(verantwoording.besteed()) == 0,
                "Er is " + geld.betaald() + " euro betaald en " + verantwoording.besteed() + " euro besteed.");
        ga(Handeling.AFSLUITEN, nu);
    }

    /** Money of it is planned, paid or paid back. */
    void verwerk(Projectgeld anders, Instant nu) {
        ga(Handeling.BETALEN, nu);
        geld = anders;
    }

    /**
     * It is to be shown at the informatiedag like this.
     *
     * @return whether that was not so already
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it was stopped: it is not finished, also when it is closed
     */
    boolean draagVoor(Voordracht anders, Instant nu) {
        LEVEN.after(status, Handeling.VOORDRAGEN, Fout.PROJECT_STAP);
        Fout.PROJECT_STAP.unless(gestoptOp == null, "Project " + nummer + " is voortijdig gestopt.");
        return laatZien(anders, Handeling.VOORDRAGEN, nu);
    }

    /**
     * It is not to be shown any more.
     *
     * @return whether it was
     */
    boolean trekVoordrachtIn(Instant nu) {
        return laatZien(null, Handeling.VOORDRACHT_INTREKKEN, nu);
    }

    private boolean laatZien(Voordracht anders, Handeling handeling, Instant nu) {
        status = LEVEN.after(status, handeling, Fout.PROJECT_STAP);
        if (Objects.equals(voordracht, anders)) {
            return false;
        }
        voordracht = anders;
        gewijzigdOp = nu;
        return true;
    }

    private void ga(Handeling handeling, Instant nu) {
        status = LEVEN.after(status, handeling, Fout.PROJECT_STAP);
        gewijzigdOp = nu;
    }

    /** What a reader can do with it now. */
    Set<Handeling> mogelijk(boolean gemeenteZelf, boolean team) {
        Set<Handeling> mogelijk = LEVEN.possibleIn(status);
        mogelijk.removeIf(handeling -> VAN_GEMEENTE.contains(handeling) ? !gemeenteZelf : !team || gemeenteZelf);
        return mogelijk;
    }

    private static BigDecimal som(List<Begroting.Post> posten) {
        return posten.stream().map(Begroting.Post::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    UUID id() {
        return id;
    }

    /** Number of the application that it came of. */
    long nummer() {
        return nummer;
    }

    UUID aanvraag() {
        return aanvraag;
    }

    UUID ronde() {
        return ronde;
    }

    /** CBS code of the municipality that leads it. */
    String gemeente() {
        return gemeente;
    }

    /** CBS codes of the municipalities that take part by name. */
    List<String> gemeenten() {
        return gemeenten;
    }

    /** Codes of the regions that take part. */
    List<String> regios() {
        return regios;
    }

    boolean synthetisch() {
        return synthetisch;
    }

    Projectopzet opzet() {
        return opzet;
    }

    /** What each participant gets of what was granted, in euros. */
    List<Aandeelhouder> aandelen() {
        return aandelen;
    }

    /** What it costs, by item, in euros. */
    List<Begroting.Post> posten() {
        return posten;
    }

    List<Mijlpaal> mijlpalen() {
        return mijlpalen;
    }

    Status status() {
        return status;
    }

    Projectgeld geld() {
        return geld;
    }

    /** Null as long as it did not. */
    LocalDate gestartOp() {
        return gestartOp;
    }

    /** Null unless it was stopped. */
    LocalDate gestoptOp() {
        return gestoptOp;
    }

    /** Why; null unless it was stopped. */
    String gestoptOm() {
        return gestoptOm;
    }

    /** Null as long as it did not end. */
    Evaluatie evaluatie() {
        return evaluatie;
    }

    /** Null as long as it was not accounted for. */
    Verantwoording verantwoording() {
        return verantwoording;
    }

    /** Null unless it is to be shown at the informatiedag. */
    Voordracht voordracht() {
        return voordracht;
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
        return "/projecten/" + id;
    }
}

package nl.ghnt.projectpool.projectverslag;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project reports on one day of its round. What can be done to it stands in {@link #LEVEN}. */
@Entity
public class Projectverslag implements Versioned {

    /** Where a report stands. */
    @Schema(name = "ProjectverslagStatus")
    public enum Status {
        VERWACHT,
        INGEDIEND,
        TERUGGEGEVEN,
        AANVAARD,
        OVERGESLAGEN
    }

    /** What can be done to a report. */
    @Schema(name = "ProjectverslagHandeling", description = "Wat met een verslag kan")
    public enum Handeling {
        BEWAREN,
        INDIENEN,
        TERUGGEVEN,
        AANVAARDEN,
        OVERSLAAN,
        TOCH_VRAGEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.VERWACHT, Handeling.BEWAREN, Status.VERWACHT)
            .with(Status.VERWACHT, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.VERWACHT, Handeling.OVERSLAAN, Status.OVERGESLAGEN)
            .with(Status.INGEDIEND, Handeling.TERUGGEVEN, Status.TERUGGEGEVEN)
            .with(Status.INGEDIEND, Handeling.AANVAARDEN, Status.AANVAARD)
            .with(Status.TERUGGEGEVEN, Handeling.BEWAREN, Status.TERUGGEGEVEN)
            .with(Status.TERUGGEGEVEN, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.OVERGESLAGEN, Handeling.TOCH_VRAGEN, Status.VERWACHT);

    @Id
    private UUID id;

    private UUID project;
    private String titel;
    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Valid
    @Embedded
    private Verslaginhoud inhoud;

    private String toelichting;

    @Column(name = "herinnerd_op")
    private Instant herinnerdOp;

    @Column(name = "ingediend_op")
    private Instant ingediendOp;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Projectverslag() {}

    Projectverslag(UUID project, Rondeopzet.Rapportagemoment moment, Instant nu) {
        this.id = Identifiers.next();
        this.project = project;
        this.titel = moment.titel();
        this.dag = moment.dag();
        this.status = Status.VERWACHT;
        this.inhoud = Verslaginhoud.LEEG;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    void bewaar(Verslaginhoud anders, Instant nu) {
        ga(Handeling.BEWAREN, nu);
        inhoud = anders;
    }

    /** @throws nl.ghnt.kit.problem.ProblemException 409 when something lacks */
    void dienIn(Instant nu) {
        LEVEN.after(status, Handeling.INDIENEN, Fout.PROJECTVERSLAG_STAP);
        Ontbreekt.eisNiets(inhoud().ontbreekt(), Fout.PROJECTVERSLAG_ONVOLLEDIG);
        ga(Handeling.INDIENEN, nu);
        ingediendOp = nu;
        toelichting = null;
    }

    /** @param waarom what is to be better, or what was good about it */
    void beoordeel(boolean aanvaard, String waarom, Instant nu) {
        ga(aanvaard ? Handeling.AANVAARDEN : Handeling.TERUGGEVEN, nu);
        toelichting = waarom;
    }

    void slaOver(String waarom, Instant nu) {
        ga(Handeling.OVERSLAAN, nu);
        toelichting = waarom;
    }

    /** It is asked after all. */
    void vraagToch(Instant nu) {
        ga(Handeling.TOCH_VRAGEN, nu);
        toelichting = null;
        herinnerdOp = null;
    }

    /** Who leads the project is reminded of it. */
    void herinner(Instant nu) {
        herinnerdOp = nu;
        gewijzigdOp = nu;
    }

    /** Whether it is not in though its day is over. */
    boolean isTeLaat(LocalDate vandaag) {
        return dag.isBefore(vandaag) && LEVEN.possibleIn(status).contains(Handeling.INDIENEN);
    }

    private void ga(Handeling handeling, Instant nu) {
        status = LEVEN.after(status, handeling, Fout.PROJECTVERSLAG_STAP);
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID project() {
        return project;
    }

    String titel() {
        return titel;
    }

    /** Last day on which it is in time. */
    LocalDate dag() {
        return dag;
    }

    Status status() {
        return status;
    }

    Verslaginhoud inhoud() {
        return Objects.requireNonNullElse(inhoud, Verslaginhoud.LEEG);
    }

    /** Why it was given back, accepted or skipped; null when none of that holds. */
    String toelichting() {
        return toelichting;
    }

    /** Null as long as nobody was reminded. */
    Instant herinnerdOp() {
        return herinnerdOp;
    }

    /** Moment of the last submission; null when there was none. */
    Instant ingediendOp() {
        return ingediendOp;
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
        return "/projectverslagen/" + id;
    }
}

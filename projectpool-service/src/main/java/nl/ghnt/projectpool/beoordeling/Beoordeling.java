package nl.ghnt.projectpool.beoordeling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one assessor is asked to think of one application. What was submitted last counts, also while it is written anew
 * because there is more to know: the first stays. What can be done to it stands in {@link #LEVEN}.
 */
@Entity
public class Beoordeling implements Versioned {

    /** Where an assessment stands. */
    @Schema(
            name = "BeoordelingStatus",
            description =
                    "HEROPEND telt zoals hij is ingediend tot hij opnieuw is ingediend; VERHINDERD is er een conflict")
    public enum Status {
        OPEN,
        INGEDIEND,
        HEROPEND,
        VERHINDERD,
        VERVALLEN
    }

    /** What can be done to an assessment. */
    @Schema(name = "BeoordelingHandeling", description = "Wat met een beoordeling kan")
    public enum Handeling {
        BEWAREN,
        INDIENEN,
        HEROPENEN,
        INTREKKEN,
        VERHINDEREN
    }

    /** What can be done when; taking back what was asked anew leaves what was submitted. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.OPEN, Handeling.BEWAREN, Status.OPEN)
            .with(Status.OPEN, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.OPEN, Handeling.INTREKKEN, Status.VERVALLEN)
            .with(Status.OPEN, Handeling.VERHINDEREN, Status.VERHINDERD)
            .with(Status.INGEDIEND, Handeling.HEROPENEN, Status.HEROPEND)
            .with(Status.INGEDIEND, Handeling.VERHINDEREN, Status.VERHINDERD)
            .with(Status.HEROPEND, Handeling.BEWAREN, Status.HEROPEND)
            .with(Status.HEROPEND, Handeling.INDIENEN, Status.INGEDIEND)
            .with(Status.HEROPEND, Handeling.INTREKKEN, Status.INGEDIEND)
            .with(Status.HEROPEND, Handeling.VERHINDEREN, Status.VERHINDERD);

    @Id
    private UUID id;

    private UUID aanvraag;
    private UUID ronde;
    private UUID beoordelaar;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "concept")
    private Oordeel concept;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ingediend")
    private Oordeel ingediend;

    @Column(name = "heropend_om")
    private String heropendOm;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Beoordeling() {}

    Beoordeling(IngediendeAanvraag aanvraag, Beoordelaar beoordelaar, Instant nu) {
        this.id = Identifiers.next();
        this.aanvraag = aanvraag.id();
        this.ronde = aanvraag.ronde();
        this.beoordelaar = beoordelaar.id();
        this.status = Status.OPEN;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /** The draft says something else. */
    void bewaar(Oordeelinhoud inhoud, Instant nu) {
        status = LEVEN.after(status, Handeling.BEWAREN, Fout.BEOORDELING_STAP);
        schrijf(inhoud);
        gewijzigdOp = nu;
    }

    private void schrijf(Oordeelinhoud inhoud) {
        if (concept == null) {
            concept = new Oordeel(id, ingediend == null ? 1 : ingediend.nummer() + 1, inhoud);
        } else {
            concept.schrijf(inhoud);
        }
    }

    /**
     * What is written counts from now on.
     *
     * @param van what it is about, as it was submitted last
     * @throws ProblemException 409 when something lacks
     */
    void dienIn(IngediendeAanvraag van, List<Rondeopzet.Criterium> criteria, Instant nu) {
        Status na = LEVEN.after(status, Handeling.INDIENEN, Fout.BEOORDELING_STAP);
        Ontbreekt.eisNiets(inhoud().ontbreekt(criteria), Fout.BEOORDELING_ONVOLLEDIG);
        if (concept == null) {
            schrijf(inhoud());
        }
        status = na;
        concept.dienIn(van.versie(), criteria, nu);
        ingediend = concept;
        concept = null;
        gewijzigdOp = nu;
    }

    /** The assessor is asked to think again, because there is more to know. */
    void heropen(String reden, Instant nu) {
        status = LEVEN.after(status, Handeling.HEROPENEN, Fout.BEOORDELING_STAP);
        heropendOm = reden;
        gewijzigdOp = nu;
    }

    /** The assessor is asked no more; what was submitted stays. */
    void trekIn(Instant nu) {
        status = LEVEN.after(status, Handeling.INTREKKEN, Fout.BEOORDELING_STAP);
        gewijzigdOp = nu;
    }

    /** The assessor may not think of it: nothing of it counts any more. */
    void verhinder(Instant nu) {
        status = LEVEN.after(status, Handeling.VERHINDEREN, Fout.BEOORDELING_STAP);
        gewijzigdOp = nu;
    }

    /** Whether something can be done to it now. */
    boolean kan(Handeling handeling) {
        return LEVEN.possibleIn(status).contains(handeling);
    }

    /** What is being written, else what was submitted, else nothing. */
    Oordeelinhoud inhoud() {
        if (concept != null && kan(Handeling.BEWAREN)) {
            return concept.inhoud();
        }
        return ingediend == null ? Oordeelinhoud.LEEG : ingediend.inhoud();
    }

    UUID id() {
        return id;
    }

    UUID aanvraag() {
        return aanvraag;
    }

    UUID ronde() {
        return ronde;
    }

    UUID beoordelaar() {
        return beoordelaar;
    }

    Status status() {
        return status;
    }

    /** What was submitted last; null when nothing was. */
    Oordeel ingediend() {
        return ingediend;
    }

    /** Why it was asked anew the last time; null when it never was. */
    String heropendOm() {
        return heropendOm;
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
        return "/beoordelingen/" + id;
    }
}

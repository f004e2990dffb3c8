package nl.ghnt.projectpool.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Decisions that are prepared and adopted together. What can be done to the list stands in {@link #LEVEN}. */
@Entity
public class Besluitlijst implements Versioned {

    /** Where a list stands. */
    @Schema(name = "BesluitlijstStatus")
    public enum Status {
        CONCEPT,
        VASTGESTELD,
        VERVALLEN
    }

    /** What can be done to a list. */
    enum Handeling {
        WIJZIGEN,
        VASTSTELLEN,
        INTREKKEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.CONCEPT, Handeling.WIJZIGEN, Status.CONCEPT)
            .with(Status.CONCEPT, Handeling.VASTSTELLEN, Status.VASTGESTELD)
            .with(Status.CONCEPT, Handeling.INTREKKEN, Status.VERVALLEN);

    @Id
    private UUID id;

    private UUID ronde;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Valid
    @Embedded
    private Lijstinhoud inhoud;

    @JdbcTypeCode(SqlTypes.JSON)
    private Gevolgen gevolgen;

    @Column(name = "vastgesteld_op")
    private Instant vastgesteldOp;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Besluitlijst() {}

    Besluitlijst(UUID ronde, Lijstinhoud inhoud, Instant nu) {
        this.id = Identifiers.next();
        this.ronde = ronde;
        this.status = Status.CONCEPT;
        this.inhoud = inhoud;
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    void wijzig(Lijstinhoud anders, Instant nu) {
        status = LEVEN.after(status, Handeling.WIJZIGEN, Fout.BESLUITLIJST_STAP);
        inhoud = anders;
        gewijzigdOp = nu;
    }

    /** Holds when it can be adopted at all. */
    void eisConcept() {
        LEVEN.after(status, Handeling.VASTSTELLEN, Fout.BESLUITLIJST_STAP);
    }

    /** @param gevolgen what it does, as it was when it was adopted */
    void stelVast(Gevolgen gevolgen, Instant nu) {
        status = LEVEN.after(status, Handeling.VASTSTELLEN, Fout.BESLUITLIJST_STAP);
        this.gevolgen = gevolgen;
        vastgesteldOp = nu;
        gewijzigdOp = nu;
    }

    void trekIn(Instant nu) {
        status = LEVEN.after(status, Handeling.INTREKKEN, Fout.BESLUITLIJST_STAP);
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    UUID ronde() {
        return ronde;
    }

    Status status() {
        return status;
    }

    Lijstinhoud inhoud() {
        return inhoud;
    }

    /** What it did when it was adopted; null as long as it was not. */
    Gevolgen gevolgen() {
        return gevolgen;
    }

    /** Null as long as it is not. */
    Instant vastgesteldOp() {
        return vastgesteldOp;
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
        return "/besluitlijsten/" + id;
    }
}

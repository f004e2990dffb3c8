package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment to a project, or one that comes back. What can be done to it stands in {@link #LEVEN}. */
@Entity
public class Betaling implements Versioned {

    /** What a payment is. */
    @Schema(name = "BetalingSoort")
    public enum Soort {
        VOORSCHOT,
        TERMIJN,
        SLOTBETALING,
        TERUGVORDERING
    }

    /** Where a payment stands. */
    @Schema(name = "BetalingStatus")
    public enum Status {
        GEPLAND,
        BETAALD,
        VERVALLEN
    }

    /** What can be done to a payment. */
    enum Handeling {
        BETALEN,
        LATEN_VERVALLEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.GEPLAND, Handeling.BETALEN, Status.BETAALD)
            .with(Status.GEPLAND, Handeling.LATEN_VERVALLEN, Status.VERVALLEN);

    @Id
    private UUID id;

    private UUID project;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private BigDecimal bedrag;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "gepland_op")
    private LocalDate geplandOp;

    @Column(name = "betaald_op")
    private LocalDate betaaldOp;

    private String toelichting;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Betaling() {}

    Betaling(UUID project, BetalingApi.Plannen plan, Instant nu) {
        this.id = Identifiers.next();
        this.project = project;
        this.soort = plan.soort();
        this.bedrag = plan.bedrag();
        this.status = Status.GEPLAND;
        this.geplandOp = plan.geplandOp();
        this.toelichting = plan.toelichting();
        this.geregistreerdOp = nu;
        this.gewijzigdOp = nu;
    }

    /** What it makes of the money of its project when it is planned: what comes back counts once it did. */
    Projectgeld gepland(Projectgeld geld) {
        if (soort == Soort.TERUGVORDERING) {
            geld.eisBetaald(bedrag);
            return geld;
        }
        return geld.plan(bedrag);
    }

    /** It was made, or came back; gives what it makes of the money of its project. */
    Projectgeld betaal(Projectgeld geld, LocalDate dag, Instant nu) {
        status = LEVEN.after(status, Handeling.BETALEN, Fout.BETALING_STAP);
        betaaldOp = dag;
        gewijzigdOp = nu;
        return soort == Soort.TERUGVORDERING ? geld.ontvangTerug(bedrag) : geld.betaal(bedrag);
    }

    /** It is not made; gives what that makes of the money of its project. */
    Projectgeld laatVervallen(Projectgeld geld, Instant nu) {
        status = LEVEN.after(status, Handeling.LATEN_VERVALLEN, Fout.BETALING_STAP);
        gewijzigdOp = nu;
        return soort == Soort.TERUGVORDERING ? geld : geld.laatVervallen(bedrag);
    }

    UUID id() {
        return id;
    }

    UUID project() {
        return project;
    }

    Soort soort() {
        return soort;
    }

    /** In euros. */
    BigDecimal bedrag() {
        return bedrag;
    }

    Status status() {
        return status;
    }

    LocalDate geplandOp() {
        return geplandOp;
    }

    /** Null as long as it is not. */
    LocalDate betaaldOp() {
        return betaaldOp;
    }

    /** Null for none. */
    String toelichting() {
        return toelichting;
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
        return "/betalingen/" + id;
    }
}

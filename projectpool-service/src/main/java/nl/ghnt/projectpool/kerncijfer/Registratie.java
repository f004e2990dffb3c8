package nl.ghnt.projectpool.kerncijfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source says of a published figure, as we knew from one moment until it was replaced. */
@Entity
public class Registratie {

    /** What the source says. */
    @Embeddable
    @Schema(name = "RegistratieInvoer", description = "Wat een bron over een gepubliceerd cijfer zegt")
    public record Inhoud(
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Het getal", examples = "108")
            Integer waarde,

            @Size(max = 1000)
            @Schema(description = "Letterlijke tekst van de bron; null als die niet is aangehaald", nullable = true)
            String tekst,

            @NotNull @Valid @Schema(description = "Waar dit uit blijkt")
            Source bron) {}

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kerncijfer")
    private Kerncijfer kerncijfer;

    @Embedded
    private Inhoud inhoud;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervangen_op")
    private Instant vervangenOp;

    protected Registratie() {}

    Registratie(Kerncijfer kerncijfer, Inhoud inhoud, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.kerncijfer = kerncijfer;
        this.inhoud = inhoud;
        this.geregistreerdOp = geregistreerdOp;
    }

    void vervang(Instant now) {
        this.vervangenOp = now;
    }

    boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervangenOp == null || vervangenOp.isAfter(moment));
    }

    public UUID id() {
        return id;
    }

    Kerncijfer kerncijfer() {
        return kerncijfer;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which a later registration counts; null as long as this one does. */
    public Instant vervangenOp() {
        return vervangenOp;
    }

    /** Moment at which it was registered or replaced. */
    public Instant gewijzigdOp() {
        return vervangenOp == null ? geregistreerdOp : vervangenOp;
    }
}

package nl.ghnt.projectpool.kerncijfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source says of a published figure, as we knew from one moment until it was replaced. */
@Entity
public class Registratie extends Vastlegging {

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

    @ManyToOne(optional = false)
    @JoinColumn(name = "kerncijfer")
    private Kerncijfer kerncijfer;

    @Embedded
    private Inhoud inhoud;

    protected Registratie() {}

    Registratie(Kerncijfer kerncijfer, Inhoud inhoud, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.kerncijfer = kerncijfer;
        this.inhoud = inhoud;
    }

    Kerncijfer kerncijfer() {
        return kerncijfer;
    }

    public Inhoud inhoud() {
        return inhoud;
    }
}

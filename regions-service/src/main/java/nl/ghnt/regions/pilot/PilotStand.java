package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a pilot is, by what a report of some day says. It is never changed: a later one says otherwise. */
@Entity
@Table(name = "pilot_stand")
public class PilotStand extends Vastlegging {

    /** How far. A pilot only goes on in this order. */
    @Schema(
            name = "PilotStatus",
            description = "REFERENTIE: bestaande werkwijze waarmee wordt vergeleken; GEPLAND, GESTART, STRUCTUREEL "
                    + "(voortgezet als vaste werkwijze) en GESTOPT volgen op elkaar")
    public enum Status {
        REFERENTIE,
        GEPLAND,
        GESTART,
        STRUCTUREEL,
        GESTOPT
    }

    static final Comparator<PilotStand> VOLGORDE =
            Comparator.comparing(PilotStand::vanaf).thenComparing(PilotStand::geregistreerdOp);

    /** What a report says of how far a pilot is. */
    @Embeddable
    @Schema(name = "PilotStandMelden", description = "Hoe ver een pilot is volgens een bericht van een dag")
    record Inhoud(
            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Status")
            Status status,

            @NotNull @Schema(description = "Dag van het bericht")
            LocalDate peildatum,

            @Schema(description = "Eerste dag van deze status; null als onbekend", nullable = true)
            LocalDate ingangsdatum,

            @Size(max = 500)
            @Column(name = "ingang_onbekend_reden")
            @Schema(description = "Waarom die dag onbekend is; null als bekend", nullable = true)
            String ingangOnbekendReden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {}

    private UUID pilot;

    @Embedded
    private Inhoud inhoud;

    private LocalDate vanaf;

    protected PilotStand() {}

    /**
     * @throws nl.ghnt.kit.problem.ProblemException 400 without its first day, and without the reason why it is unknown
     */
    PilotStand(UUID pilot, Inhoud inhoud, Instant nu) {
        super(nu);
        LocalDate ingang = inhoud.ingangsdatum();
        Fout.BEKEND_OF_REDEN.unless(
                (ingang == null) != (inhoud.ingangOnbekendReden() == null),
                "Geef de ingangsdatum, of de reden waarom die onbekend is.");
        this.pilot = pilot;
        this.inhoud = inhoud;
        this.vanaf = ingang == null ? inhoud.peildatum() : ingang;
    }

    /** The pilot, whichever version of it. */
    UUID pilot() {
        return pilot;
    }

    Inhoud inhoud() {
        return inhoud;
    }

    public Status status() {
        return inhoud.status();
    }

    /** First day of which it is known to be so. */
    public LocalDate vanaf() {
        return vanaf;
    }
}

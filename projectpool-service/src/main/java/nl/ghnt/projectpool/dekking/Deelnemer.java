package nl.ghnt.projectpool.dekking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who takes part in an entry of the table: a region, or a municipality that stands for one (R313, R314). */
@Embeddable
@Schema(name = "Deelnemer", description = "Regio in een vermelding, of gemeente die voor een regio staat")
public record Deelnemer(
        @Schema(description = "Naam zoals gedrukt", examples = "Zuidoost Brabant")
        String gedrukt,

        @Enumerated(EnumType.STRING) @Schema(description = "Wat er gedrukt staat")
        Soort soort,

        @Schema(description = "Code van de regio", examples = "brabant-zuidoost")
        String regio,

        @Schema(
                description = "CBS-code van de gemeente; null als er een regio staat",
                examples = "GM0200",
                nullable = true)
        String gemeente,

        @Enumerated(EnumType.STRING) @Schema(description = "Hoe zeker de regio is")
        Zekerheid zekerheid) {

    /** What was printed. */
    @Schema(name = "DeelnemerSoort")
    public enum Soort {
        REGIO,
        GEMEENTE
    }
}

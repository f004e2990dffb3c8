package nl.ghnt.reporting.infographic.weergave;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which answers the computed figures count. The state of the regions follows every correction; a report does not once its
 * figures are fixed: who compares the two sees here which versions each counts.
 */
@Schema(name = "InfographicTelling")
public record Telling(
        @Schema(description = "Uitvraag waarvan de antwoorden zijn geteld")
        UUID uitvraag,

        @Schema(
                description = "Wanneer de antwoorden zijn vastgezet; null in een beeld van voordat dit is bewaard",
                nullable = true)
        Instant geteldOp,

        @Schema(description = "Versies die meetellen") List<Inzending> inzendingen) {

    /** The accepted version of the submission of a region. */
    @Schema(name = "InfographicInzending")
    public record Inzending(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "De inzending") UUID inzending,

            @Schema(description = "Nummer van de versie die meetelt")
            int versie) {}

    public Telling {
        Verplicht.waarde(uitvraag, "telling.uitvraag");
        inzendingen = Verplicht.lijst(inzendingen);
    }
}

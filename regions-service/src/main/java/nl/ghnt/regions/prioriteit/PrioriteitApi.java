package nl.ghnt.regions.prioriteit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the own priorities of regions, and takes in. */
final class PrioriteitApi {

    private PrioriteitApi() {}

    /** What a region marks. */
    @Schema(
            name = "RegioprioriteitenVaststellen",
            description = "De eigen prioriteiten van een regio voor een halfjaar")
    record Vaststellen(
            @NotNull
            @Size(min = 1, max = 50)
            @Schema(
                    description =
                            "Codes van bouwstenen, thema's of prioriteiten van het kader, die in het halfjaar gelden")
            List<@NotBlank @Size(max = 100) String> elementen,

            @Size(max = 2000)
            @Schema(description = "Toelichting van de regio; beschrijf hier geen personen", nullable = true)
            String toelichting) {}

    /** The own priorities as they are read. */
    @Schema(name = "Regioprioriteiten", description = "De eigen prioriteiten van een regio voor een halfjaar")
    record Response(
            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Halfjaar") Periode periode,

            @Schema(description = "Codes van elementen van het kader; null als onbekend", nullable = true)
            Set<String> elementen,

            @Schema(description = "Waarom zij onbekend zijn; null als bekend", nullable = true)
            String onbekendReden,

            @Schema(description = "Toelichting van de regio", nullable = true)
            String toelichting,

            @Schema(description = "Moment van eerste vastlegging; null als onbekend", nullable = true)
            Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging; null als onbekend", nullable = true)
            Instant gewijzigdOp) {

        static Response of(Prioriteitenbeeld beeld) {
            return beeld.antwoord();
        }
    }

    /** Why the priorities of a region are unknown. */
    static final String REDEN = "De regio heeft voor dit halfjaar geen prioriteiten vastgelegd.";
}

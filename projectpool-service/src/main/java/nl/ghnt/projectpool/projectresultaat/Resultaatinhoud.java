package nl.ghnt.projectpool.projectresultaat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project shares. */
@Embeddable
@Schema(name = "ProjectresultaatInhoud", description = "Wat een project deelt")
public record Resultaatinhoud(
        @NotBlank @Size(max = 200) @Schema(description = "Titel")
        String titel,

        @NotBlank @Size(max = 5000) @Schema(description = "Wat het is, en hoe een ander het kan gebruiken")
        String omschrijving,

        @Pattern(regexp = "^https://[^\\s]{1,1990}$")
        @Schema(
                description = "Waar het staat; null als alleen de omschrijving wordt gedeeld",
                nullable = true,
                examples = "https://voorbeeld.example/werkwijze")
        String link,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Voor wie")
        Bereik bereik) {

    /** For whom something is shared. */
    @Schema(
            name = "Bereik",
            description = "OPENBAAR: voor iedereen, zodra het project openbaar is; REGIOS: voor projectleiders en"
                    + " contactambtenaren van alle regio's, en wie aanvraagt")
    public enum Bereik {
        OPENBAAR,
        REGIOS
    }
}

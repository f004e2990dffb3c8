package nl.ghnt.reporting.infographic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of one block. Texts belong to one block: nearly the same sentences are not shared (R245). */
@Schema(name = "Bloktekst", description = "Tekst bij een blok van de rapportage en de infographic")
public record Bloktekst(
        @NotNull @Schema(description = "Blok waar de tekst bij hoort")
        Blok blok,

        @NotNull @Schema(description = "Kop, uitleg of conclusie")
        Soort soort,

        @NotBlank @Size(max = 2000) @Schema(description = "De tekst")
        String tekst,

        @Valid
        @Schema(
                description = "Document waar de tekst uit komt; null als hij voor dit rapport is geschreven",
                nullable = true)
        Source bron) {

    /** What a text is in its block. */
    @Schema(name = "BloktekstSoort")
    public enum Soort {
        KOP,
        UITLEG,
        CONCLUSIE
    }
}

package nl.ghnt.projectpool.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is about and when it runs. What was not filled in yet is null or empty. */
@Embeddable
@Schema(name = "AanvraagKern", description = "Waar een aanvraag over gaat; wat nog niet is ingevuld is null of leeg")
public record Kern(
        @Visible @Size(max = 200) @Schema(description = "Titel van het project", nullable = true)
        String titel,

        @Enumerated(EnumType.STRING)
        @Schema(description = "Welke impuls het project aan de aanpak geeft", nullable = true)
        Impuls impuls,

        @Min(1) @Max(3) @Schema(description = "Nummer van de actielijn waaraan het project bijdraagt", nullable = true)
        Integer actielijn,

        @NotNull @Size(max = 16) @Schema(description = "Codes van thema's; ten minste een bij het indienen")
        List<@NotBlank @Size(max = 100) String> themas,

        @Visible
        @Size(max = 1000)
        @Column(name = "overig_toelichting")
        @Schema(description = "Waar het over gaat als een thema de restcategorie is", nullable = true)
        String overigToelichting,

        @NotNull @Size(max = 6) @Schema(description = "Codes van doelgroepen van actielijn 3")
        List<@NotBlank @Size(max = 100) String> doelgroepen,

        @Schema(description = "Eerste dag van het project", nullable = true)
        LocalDate begin,

        @Schema(description = "Laatste dag van het project", nullable = true)
        LocalDate einde) {

    static final Kern LEEG = new Kern(null, null, null, List.of(), null, List.of(), null, null);
}

package nl.ghnt.reporting.uitvraag;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region that is asked, as it was when the campaign opened. */
@Schema(name = "Populatielid", description = "Een gevraagde regio")
public record Populatielid(
        @Schema(description = "Code van de regio") String regio,
        @Schema(description = "Naam bij de opening") String naam,

        @Schema(description = "Thema's waarvan zij de vragen krijgt; null als zij alle vragen krijgt", nullable = true)
        List<String> themas,

        @Schema(
                description = "Waar de thema's vandaan komen; null als zij alle vragen krijgt, of als het bij de"
                        + " opening nog niet werd vastgelegd",
                nullable = true)
        Themaherkomst themaherkomst) {

    /** Whether a question of this theme is put to the region; a question without a theme is put to all. */
    public boolean krijgt(String thema) {
        return thema == null || themas == null || themas.contains(thema);
    }
}

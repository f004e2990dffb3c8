package nl.ghnt.regions.begrip;

import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of terms. */
final class BegripApi {

    private BegripApi() {}

    /** A term as it is read. */
    @Schema(name = "Begrip", description = "Begrip of instrument van het programma")
    record Response(
            @Schema(description = "Code", examples = "MDA_PLUS_PLUS")
            String code,

            @Schema(description = "Naam", examples = "MDA++")
            String naam,

            @Schema(description = "Wat het betekent; null als geen bron het zegt", nullable = true)
            String uitleg,

            @Schema(description = "Andere namen") List<Begrip.Naam> andereNamen,

            @Schema(description = "Wie het maakte, ondersteunde en vaststelde; leeg als geen bron het zegt")
            List<Begrip.Betrokkene> betrokkenen,

            @Schema(description = "Wie het invult; leeg als er niets in te vullen is")
            List<Begrip.Niveau> ingevuldDoor,

            @Schema(description = "Code van het instrument dat het volgt; null als er geen is", nullable = true)
            String volgt,

            @Schema(description = "Hoe ver het kwam; leeg als geen bron het zegt")
            List<Begrip.Stap> levensloop,

            Source bron,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Begrip begrip) {
            return new Response(
                    begrip.code(),
                    begrip.naam(),
                    begrip.uitleg(),
                    begrip.andereNamen(),
                    begrip.betrokkenen(),
                    begrip.ingevuldDoor(),
                    begrip.volgt(),
                    begrip.levensloop(),
                    begrip.bron(),
                    begrip.gewijzigdOp());
        }
    }
}

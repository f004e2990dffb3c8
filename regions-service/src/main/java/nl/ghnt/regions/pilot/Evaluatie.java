package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a method is compared with, on what, and what came out (R217, R222).
 *
 * @param soort kind of evaluation in words
 * @param dimensies what it looks at
 * @param vergelekenMet codes of the pilots and reference methods that it is compared with
 * @param vergelekenMetZekerheid whether the source says so; null in one that was recorded before this was kept
 * @param vergelekenMetToelichting from what it was concluded; null when the source says so
 * @param resultaat what came out; null as long as not known
 * @param resultaatOnbekendReden why not; null when known
 */
@Schema(name = "PilotEvaluatie", description = "Waarmee een werkwijze wordt vergeleken, waarop, en wat eruit kwam")
record Evaluatie(
        @Schema(description = "Soort evaluatie", examples = "WETENSCHAPPELIJK")
        Soort soort,

        @Schema(description = "Waar zij naar kijkt") List<Dimensie> dimensies,

        @Schema(description = "Codes van de pilots en referentiewerkwijzen waarmee wordt vergeleken")
        List<String> vergelekenMet,

        @Schema(
                description = "Of de bron zegt waarmee wordt vergeleken; null als dat nog niet werd vastgelegd",
                nullable = true)
        Zekerheid vergelekenMetZekerheid,

        @Schema(
                description = "Waaruit is afgeleid waarmee wordt vergeleken; null als dat niet is afgeleid",
                nullable = true)
        String vergelekenMetToelichting,

        @Schema(description = "Wat eruit kwam; null zolang onbekend", nullable = true)
        String resultaat,

        @Schema(description = "Waarom het resultaat onbekend is; null als bekend", nullable = true)
        String resultaatOnbekendReden,

        @Schema(description = "Bron", nullable = true) Source bron,

        @Schema(description = "Bron van waar zij naar kijkt; null waar dat dezelfde is", nullable = true)
        Source dimensiesBron,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {

    /** Kind of evaluation. */
    @Schema(name = "EvaluatieSoort", description = "WETENSCHAPPELIJK of INTERN")
    enum Soort {
        WETENSCHAPPELIJK,
        INTERN
    }

    /** What an evaluation looks at. */
    @Schema(name = "EvaluatieDimensie", description = "Acute of structurele veiligheid van gezinnen")
    enum Dimensie {
        ACUTE_VEILIGHEID,
        STRUCTURELE_VEILIGHEID
    }

    Evaluatie {
        Fout.BEKEND_OF_REDEN.unless(
                (resultaat == null) != (resultaatOnbekendReden == null),
                "Geef het resultaat van de evaluatie, of de reden waarom het onbekend is.");
    }
}

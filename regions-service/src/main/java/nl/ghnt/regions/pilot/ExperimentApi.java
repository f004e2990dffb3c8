package nl.ghnt.regions.pilot;

import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of experiments. */
final class ExperimentApi {

    private ExperimentApi() {}

    /** A series of experiments as it is read. */
    @Schema(name = "Experiment", description = "Reeks regionale experimenten van een ander dan het programma")
    record Response(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam,
            @Schema(description = "Andere namen") List<AndereNaam> andereNamen,

            @Schema(description = "Wie de experimenten uitvoert", examples = "VNG")
            String eigenaar,

            @Schema(description = "Aantal experimenten") int aantal,

            @Schema(description = "Codes van de regio's; null als onbekend", nullable = true)
            List<String> regios,

            @Schema(description = "Waarom de regio's onbekend zijn; null als bekend", nullable = true)
            String regiosOnbekendReden,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Experiment experiment) {
            return new Response(
                    experiment.code(),
                    experiment.naam(),
                    experiment.andereNamen(),
                    experiment.eigenaar(),
                    experiment.aantal(),
                    experiment.regios(),
                    experiment.regiosOnbekendReden(),
                    experiment.bron(),
                    experiment.geregistreerdOp());
        }
    }
}

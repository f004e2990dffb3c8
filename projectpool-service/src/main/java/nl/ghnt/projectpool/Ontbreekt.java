package nl.ghnt.projectpool;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that stands in the way of a next step. */
@Schema(name = "Ontbreekt", description = "Wat de volgende stap nog in de weg staat")
public record Ontbreekt(
        @Schema(
                description = "Plaats in de inhoud (JSON Pointer); wat een code heeft staat bij zijn code",
                examples = "/kern/titel")
        String plaats,

        @Schema(description = "Vaste code van wat eraan schort", examples = "verplicht")
        String code,

        @Schema(description = "Wat eraan schort", examples = "Geef een titel.")
        String melding) {

    /** @throws nl.ghnt.kit.problem.ProblemException {@code weigering} with all that lacks, when something does */
    public static void eisNiets(List<Ontbreekt> ontbreekt, Fout weigering) {
        if (!ontbreekt.isEmpty()) {
            throw weigering
                    .because(ontbreekt.stream().map(Ontbreekt::melding).collect(Collectors.joining(" ")))
                    .with("ontbreekt", ontbreekt);
        }
    }
}

package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that stands in the way of submitting. */
@Schema(name = "AanvraagOntbreekt", description = "Wat het indienen nog in de weg staat")
public record Ontbreekt(
        @Schema(description = "Plaats in de inhoud; onderdelen en documenten bij hun code", examples = "/kern/titel")
        String plaats,

        @Schema(description = "Vaste code van wat eraan schort", examples = "verplicht")
        String code,

        @Schema(description = "Wat eraan schort", examples = "Geef een titel.")
        String melding) {

    /** @throws nl.ghnt.kit.problem.ProblemException 409 with all that lacks, when something does */
    static void eisNiets(List<Ontbreekt> ontbreekt) {
        if (!ontbreekt.isEmpty()) {
            throw Fout.AANVRAAG_ONVOLLEDIG
                    .because(ontbreekt.stream().map(Ontbreekt::melding).collect(Collectors.joining(" ")))
                    .with("ontbreekt", ontbreekt);
        }
    }
}

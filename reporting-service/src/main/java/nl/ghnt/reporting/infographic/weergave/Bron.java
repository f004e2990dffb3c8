package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a fact comes from (R327).
 *
 * @param document title of the document, or of the questionnaire the figure was computed from
 * @param plaats place in the document, for example a page, a block or a question; null when the document says no more
 */
@Schema(name = "InfographicBron")
public record Bron(
        @Schema(description = "Titel van het document, of van de vragenlijst waaruit is geteld")
        String document,

        @Schema(description = "Plaats in het document; null als het document niet meer zegt", nullable = true)
        String plaats) {

    public Bron {
        document = Verplicht.tekst(document, "bron.document");
    }

    String weergave() {
        return plaats == null || plaats.isBlank() ? document : document + ", " + plaats;
    }
}

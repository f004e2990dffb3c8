package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a fact comes from (R327): a document or the questionnaire, and a page, a block or a question in it. */
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

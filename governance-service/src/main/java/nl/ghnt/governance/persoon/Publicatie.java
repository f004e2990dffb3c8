package nl.ghnt.governance.persoon;

import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication about or by a professional in the post, that a source refers to.
 *
 * @param moment when it appeared, as precisely as the source gives it
 * @param momentBron which source tells the moment; null when it is the one that refers to the publication
 */
@Schema(name = "Publicatie", description = "Publicatie over of van een professional in de functie")
public record Publicatie(
        @Schema(description = "Titel") String titel,
        @Schema(description = "Waarin") String medium,

        @Schema(description = "Wanneer, zoals de bron het geeft (EDTF)")
        PartialDate moment,

        @Schema(description = "Bron die het moment noemt; null als dat de bron van de publicatie is", nullable = true)
        Source momentBron,

        Source bron) {}

package nl.ghnt.projectpool.aanvraag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that stands in the way of submitting. */
@Schema(name = "AanvraagOntbreekt", description = "Wat het indienen nog in de weg staat")
public record Ontbreekt(
        @Schema(description = "Plaats in de inhoud (JSON Pointer)", examples = "/kern/titel")
        String plaats,

        @Schema(description = "Vaste code van wat eraan schort", examples = "verplicht")
        String code,

        @Schema(description = "Wat eraan schort", examples = "Geef een titel.")
        String melding) {}

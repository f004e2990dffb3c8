package nl.ghnt.governance.gremium;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of members that a source tells, beside others that may contradict it. */
@Schema(name = "AangekondigdAantal", description = "Aantal dat een bron noemt; bronnen kunnen elkaar tegenspreken")
public record AangekondigdAantal(
        @Schema(description = "Aantal") int aantal,
        @Schema(description = "Waarvan") String wat,

        @Schema(description = "Tijdvak waarover de bron spreekt (EDTF); null als dat niet bekend is", nullable = true)
        String peil,

        Source bron) {}

package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a version came to the House and to the public; null is what did not happen yet, or is unknown. */
@Embeddable
record Aanbieding(
        @Schema(description = "Dag van aanbieding aan de Tweede Kamer", nullable = true)
        LocalDate aanbiedingsdatum,

        @Schema(description = "Brief waarmee zij is aangeboden", nullable = true)
        Kamerbrief kamerbrief,

        @Schema(description = "Dag van openbaarmaking", nullable = true)
        LocalDate openbaarmakingsdatum) {

    static final Aanbieding GEEN = new Aanbieding(null, null, null);
}

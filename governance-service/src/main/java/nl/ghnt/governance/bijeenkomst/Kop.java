package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which meeting it is. */
@Embeddable
public record Kop(
        @Schema(description = "Code in de programmagegevens; null als zij hier gepland is", nullable = true)
        String code,

        @Schema(description = "Code van het gremium; null bij een landelijke bijeenkomst", nullable = true)
        String gremium,

        @Enumerated(EnumType.STRING) @Schema(description = "Soort")
        Bijeenkomst.Soort soort,

        @Schema(description = "Nummer van de leerkringronde", nullable = true)
        Integer ronde,

        @Schema(description = "Titel") String titel) {}

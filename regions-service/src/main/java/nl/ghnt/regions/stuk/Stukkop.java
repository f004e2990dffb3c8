package nl.ghnt.regions.stuk;

import java.util.UUID;
import nl.ghnt.regions.feit.VanRegio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which piece it is, as each thing that a region keeps says first. */
public record Stukkop(
        @Schema(description = "Identificatie") UUID id,

        @Schema(description = "Code van de regio", examples = "twente")
        String regio) {

    public static Stukkop van(VanRegio stuk) {
        return new Stukkop(stuk.id(), stuk.regio());
    }
}

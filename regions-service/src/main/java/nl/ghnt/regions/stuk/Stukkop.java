package nl.ghnt.regions.stuk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which piece it is, as each piece says first. */
public record Stukkop(
        @Schema(description = "Identificatie") UUID id,

        @Schema(description = "Code van de regio", examples = "twente")
        String regio) {

    public static Stukkop van(Stuk<?> stuk) {
        return new Stukkop(stuk.id(), stuk.regio());
    }
}

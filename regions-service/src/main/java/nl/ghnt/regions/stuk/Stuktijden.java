package nl.ghnt.regions.stuk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when it is told, as each piece says last. */
public record Stuktijden(
        @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

        @Schema(description = "Laatste moment van wijziging")
        Instant gewijzigdOp) {

    public static Stuktijden van(Stuk<?> stuk) {
        return new Stuktijden(stuk.geregistreerdOp(), stuk.gewijzigdOp());
    }
}

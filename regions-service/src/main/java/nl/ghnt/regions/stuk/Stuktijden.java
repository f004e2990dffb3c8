package nl.ghnt.regions.stuk;

import java.time.Instant;
import nl.ghnt.regions.feit.VanRegio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when it is told, as each thing that a region keeps says last. */
public record Stuktijden(
        @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

        @Schema(description = "Laatste moment van wijziging")
        Instant gewijzigdOp) {

    public static Stuktijden van(VanRegio stuk) {
        return new Stuktijden(stuk.geregistreerdOp(), stuk.gewijzigdOp());
    }
}

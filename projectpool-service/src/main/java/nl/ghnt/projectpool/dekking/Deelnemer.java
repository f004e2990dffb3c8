package nl.ghnt.projectpool.dekking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One who takes part in an entry of the table: a region, or a municipality that stands for one (R313, R314).
 *
 * @param gedrukt name as printed
 * @param soort what was printed
 * @param regio code of the region that it is, or stands for
 * @param gemeente CBS code of the municipality; null when a region was printed
 * @param zekerheid how sure the region is
 */
@Embeddable
public record Deelnemer(
        String gedrukt,
        @Enumerated(EnumType.STRING) Soort soort,
        String regio,
        String gemeente,
        @Enumerated(EnumType.STRING) Zekerheid zekerheid) {

    /** What was printed. */
    @Schema(name = "DeelnemerSoort")
    public enum Soort {
        REGIO,
        GEMEENTE
    }
}

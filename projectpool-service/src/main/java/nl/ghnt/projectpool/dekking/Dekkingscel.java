package nl.ghnt.projectpool.dekking;

import java.time.Instant;
import java.util.List;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pair of theme and region: this region has at least one project on this theme. How many projects is not said.
 *
 * @param thema code of the theme
 * @param regio code of the region
 * @param aard by an entry of its own, or only through a joint one
 * @param toewijzingen where it follows from, in printed order
 */
public record Dekkingscel(String thema, String regio, Aard aard, List<Toewijzing> toewijzingen) {

    /** How the region comes into the table at a theme. */
    @Schema(name = "DekkingscelAard")
    public enum Aard {
        EIGEN,
        GEZAMENLIJK
    }

    /** Surest of what it follows from. */
    public Zekerheid regioZekerheid() {
        boolean zeker = toewijzingen.stream()
                .flatMap(toewijzing -> toewijzing.deelnemers().stream())
                .anyMatch(deelnemer -> deelnemer.regio().equals(regio) && deelnemer.zekerheid() == Zekerheid.ZEKER);
        return zeker ? Zekerheid.ZEKER : Zekerheid.AFGELEID;
    }

    /** Surest assignment to the theme. */
    public Zekerheid themaZekerheid() {
        boolean zeker = toewijzingen.stream().anyMatch(toewijzing -> toewijzing.zekerheid() == Zekerheid.ZEKER);
        return zeker ? Zekerheid.ZEKER : Zekerheid.AFGELEID;
    }

    /** Moment at which it was last registered. */
    public Instant geregistreerdOp() {
        return toewijzingen.stream()
                .map(Toewijzing::geregistreerdOp)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}

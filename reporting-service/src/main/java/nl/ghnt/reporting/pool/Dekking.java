package nl.ghnt.reporting.pool;

import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Theme × region coverage: a cell says that a region is named with at least one project on the theme.
 *
 * @param themas the themes, in the order of the table
 * @param cellen the filled cells
 * @param aantalVermeldingen printed entries, a joint entry counted once
 * @param aantalCombinaties region × theme pairs, joint entries expanded
 * @param bron where the table comes from; null when the pool counted it itself
 */
public record Dekking(
        List<Thema> themas, List<Cel> cellen, Integer aantalVermeldingen, Integer aantalCombinaties, Source bron) {

    /** How a region is named with a theme. */
    @Schema(name = "DekkingAard")
    public enum Aard {
        EIGEN,
        GEZAMENLIJK
    }

    /**
     * A theme.
     *
     * @param code stable code
     * @param naam name
     * @param volgnummer place in the table, from 1
     * @param aantalVermeldingen printed entries on the theme; null when not told
     */
    public record Thema(String code, String naam, int volgnummer, Integer aantalVermeldingen) {}

    /** A filled cell: code of the theme, code of the region, own or joint. */
    public record Cel(String thema, String regio, Aard aard) {}

    public Dekking {
        themas = List.copyOf(themas);
        cellen = List.copyOf(cellen);
    }
}

package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Theme × region coverage of the project pools: a cell says that a region is named with at least one project on the
 * theme. It is not a count of projects.
 *
 * @param themas the themes in printed order, with their totals
 * @param regios the regions with the themes they are named with
 * @param vermeldingen printed entries, a joint entry counted once (90 in the final report)
 * @param combinaties region × theme pairs after expanding joint entries (96 in the final report)
 * @param toelichting what the table does and does not say
 * @param bron source of the table
 */
public record Themamatrix(
        @Schema(description = "Thema's in gedrukte volgorde")
        List<Thema> themas,

        @Schema(description = "Regio's met de thema's waarbij zij staan")
        List<Regiorij> regios,

        @Schema(description = "Gedrukte vermeldingen; een gezamenlijke telt eens")
        int vermeldingen,

        @Schema(description = "Paren van regio en thema; een gezamenlijke telt bij elke regio")
        int combinaties,

        @Schema(description = "Wat de tabel wel en niet zegt; null als er niets te zeggen is", nullable = true)
        String toelichting,

        @Schema(description = "Bron van de tabel") Bron bron) {

    /** How a region is named with a theme. */
    @Schema(name = "ThemamatrixVermelding")
    public enum Vermelding {
        /** By its own entry. */
        EIGEN,
        /** Through an entry of several regions or municipalities together. */
        GEZAMENLIJK
    }

    /**
     * A theme.
     *
     * @param nummer place in the printed order, from 1
     * @param naam name of the theme
     * @param vermeldingen printed entries on the theme
     * @param combinaties regions named with the theme, joint entries expanded
     */
    public record Thema(
            @Schema(description = "Plaats in gedrukte volgorde, vanaf 1")
            int nummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Gedrukte vermeldingen bij het thema")
            int vermeldingen,

            @Schema(description = "Regio's bij het thema; een gezamenlijke vermelding telt bij elke regio")
            int combinaties) {

        public Thema {
            Verplicht.tekst(naam, "thema.naam");
        }
    }

    /**
     * A region with the themes it is named with.
     *
     * @param regio code of the region
     * @param naam canonical name
     * @param cellen one cell for each theme it is named with, in the order of the themes
     */
    public record Regiorij(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Naam van de regio") String naam,

            @Schema(description = "Een cel voor elk thema waarbij de regio staat, in volgorde van de thema's")
            List<Cel> cellen) {

        public Regiorij {
            Verplicht.tekst(regio, "regiorij.regio");
            Verplicht.tekst(naam, "regiorij.naam");
            cellen = Verplicht.lijst(cellen);
        }

        Vermelding bij(Thema thema) {
            return cellen.stream()
                    .filter(cel -> cel.thema() == thema.nummer())
                    .map(Cel::vermelding)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A filled cell.
     *
     * @param thema number of the theme
     * @param vermelding own or joint
     */
    public record Cel(
            @Schema(description = "Nummer van het thema") int thema,

            @Schema(description = "Met een eigen of een gezamenlijke vermelding")
            Vermelding vermelding) {

        public Cel {
            Verplicht.waarde(vermelding, "cel.vermelding");
        }
    }

    public Themamatrix {
        themas = Verplicht.lijst(themas);
        regios = Verplicht.lijst(regios);
        Verplicht.waarde(bron, "matrix.bron");
        Verplicht.dat(!themas.isEmpty() && !regios.isEmpty(), "matrix: geen thema's of geen regio's");
        Verplicht.dat(
                combinaties == regios.stream().mapToInt(r -> r.cellen().size()).sum()
                        && combinaties
                                == themas.stream().mapToInt(Thema::combinaties).sum(),
                "matrix: de combinaties tellen niet op");
        Verplicht.dat(
                vermeldingen == themas.stream().mapToInt(Thema::vermeldingen).sum(),
                "matrix: de vermeldingen tellen niet op");
    }
}

package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Theme × region coverage of the project pools: a cell says that a region is named with at least one project on the
 * theme. It is not a count of projects. The final report has 90 printed entries, and 96 pairs when joint entries are
 * expanded.
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

        @Schema(description = "Bron van de tabel") Bron bron)
        implements MetBron {

    /** How a region is named with a theme. */
    @Schema(name = "ThemamatrixVermelding")
    public enum Vermelding {
        /** By its own entry. */
        EIGEN,
        /** Through an entry of several regions or municipalities together. */
        GEZAMENLIJK
    }

    /** A theme. */
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

    /** A region with the themes it is named with. */
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

    /** A filled cell. */
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

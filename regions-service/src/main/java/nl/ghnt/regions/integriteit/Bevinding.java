package nl.ghnt.regions.integriteit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that does not fit. */
@Schema(name = "Bevinding", description = "Iets in het register dat niet past of ontbreekt")
record Bevinding(
        @Schema(description = "Wat voor bevinding") Soort soort,

        @Schema(description = "Code van de regio; null als het niet over een regio gaat", nullable = true)
        String regio,

        @Schema(description = "CBS-code van de gemeente; null als het niet over een gemeente gaat", nullable = true)
        String gemeente,

        @Schema(description = "Code van de indeling; null als het niet over een indeling gaat", nullable = true)
        String indeling,

        @Schema(description = "Eerste dag waarover het gaat; null als die voor alle bronnen ligt", nullable = true)
        LocalDate peildatum,

        @Schema(description = "Wat er niet past") String toelichting) {

    /** What may be at fault. */
    @Schema(
            name = "BevindingSoort",
            description =
                    "OVERLAP: twee gegevens gelden tegelijk; GAT: een tijd waarover niets is vastgelegd; ZONDER_NAAM: "
                            + "een tijd zonder canonieke naam; GEMEENTE_IN_TWEE_REGIOS; GEMEENTE_ZONDER_REGIO; "
                            + "ZONDER_PROJECTLEIDER: geen vervulde post; AANTAL_WIJKT_AF: aangekondigd tegen vastgelegd")
    enum Soort {
        OVERLAP,
        GAT,
        ZONDER_NAAM,
        GEMEENTE_IN_TWEE_REGIOS,
        GEMEENTE_ZONDER_REGIO,
        ZONDER_PROJECTLEIDER,
        AANTAL_WIJKT_AF
    }

    static Bevinding of(Object[] row) {
        return new Bevinding(
                Soort.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (String) row[5]);
    }
}

package nl.ghnt.regions.integriteit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that does not fit.
 *
 * @param soort what kind of thing
 * @param regio code of the region; null when it is not about one
 * @param gemeente CBS code of the municipality; null when it is not about one
 * @param indeling code of the partition; null when it is not about one
 * @param dag first day that it is about; null when it was so before anything the sources tell
 * @param toelichting what, for a person
 */
record Bevinding(Soort soort, String regio, String gemeente, String indeling, LocalDate dag, String toelichting) {

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

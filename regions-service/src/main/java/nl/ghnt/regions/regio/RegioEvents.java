package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Melding;

/** What others hear of regions: always the whole state, so that a read copy needs no earlier event. */
final class RegioEvents {

    /** What changed a region when no regiowijziging did. */
    static final String PROGRAMMAGEGEVENS = "PROGRAMMAGEGEVENS";

    private RegioEvents() {}

    /** A name that leads to the region. */
    record Naam(String naam, RegioNaam.Soort soort) {}

    /** A region as it stands. */
    record Staat(
            String code,
            String naam,
            String indeling,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            List<Naam> namen) {

        static Staat of(Regio regio) {
            Validity bestaan = regio.bestaanVolgens(regio.gewijzigdOp()).orElseThrow();
            return new Staat(
                    regio.code(),
                    laatsteNaam(regio),
                    regio.indeling(),
                    bestaan.begin(),
                    bestaan.end(),
                    regio.staandeNamen().stream()
                            .map(naam -> new Naam(naam.naam(), naam.soort()))
                            .toList());
        }

        private static String laatsteNaam(Regio regio) {
            return regio.staandeNamen().stream()
                    .filter(RegioNaam::isCanoniek)
                    .max(Comparator.comparing(naam -> naam.geldigheid().begin()))
                    .orElseThrow()
                    .naam();
        }
    }

    /** What a region became, and by what. */
    record Gewijzigd(@JsonUnwrapped Staat staat, UUID wijziging, String soortWijziging) {}

    /** A region began. */
    static Melding ingesteld(Regio regio) {
        return Melding.openbaar("regio.ingesteld.v1", "/regios/" + regio.code(), Staat.of(regio));
    }

    /** Something about a region changed. */
    static Melding gewijzigd(Regio regio, UUID wijziging, String soort) {
        return Melding.openbaar(
                "regio.gewijzigd.v1", "/regios/" + regio.code(), new Gewijzigd(Staat.of(regio), wijziging, soort));
    }
}

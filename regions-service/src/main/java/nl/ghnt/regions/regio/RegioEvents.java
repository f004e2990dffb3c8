package nl.ghnt.regions.regio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.time.Validity;

/** What others hear of regions: always the whole state, so that a read copy needs no earlier event. */
final class RegioEvents {

    /** What changed a region when no regiowijziging did. */
    static final String PROGRAMMAGEGEVENS = "PROGRAMMAGEGEVENS";

    private RegioEvents() {}

    /** A name that leads to the region. */
    record Naam(String naam, String soort) {}

    /** A region began. */
    record Ingesteld(
            String code,
            String naam,
            String indeling,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            List<Naam> namen)
            implements DomainEvent {

        static Ingesteld of(Regio regio) {
            Validity bestaan = bestaanVan(regio);
            return new Ingesteld(
                    regio.code(),
                    laatsteNaam(regio),
                    regio.indeling(),
                    bestaan.begin(),
                    bestaan.end(),
                    namenVan(regio));
        }

        @Override
        public String type() {
            return "regio.ingesteld.v1";
        }

        @Override
        public String key() {
            return code;
        }

        @Override
        public String resource() {
            return "/regios/" + code;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }

    /** Something about a region changed. */
    record Gewijzigd(
            String code,
            String naam,
            String indeling,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            List<Naam> namen,
            UUID wijziging,
            String soortWijziging)
            implements DomainEvent {

        static Gewijzigd of(Regio regio, UUID wijziging, String soortWijziging) {
            Validity bestaan = bestaanVan(regio);
            return new Gewijzigd(
                    regio.code(),
                    laatsteNaam(regio),
                    regio.indeling(),
                    bestaan.begin(),
                    bestaan.end(),
                    namenVan(regio),
                    wijziging,
                    soortWijziging);
        }

        @Override
        public String type() {
            return "regio.gewijzigd.v1";
        }

        @Override
        public String key() {
            return code;
        }

        @Override
        public String resource() {
            return "/regios/" + code;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }

    private static Validity bestaanVan(Regio regio) {
        return regio.bestaanVolgens(regio.gewijzigdOp()).orElseThrow();
    }

    private static String laatsteNaam(Regio regio) {
        return regio.staandeNamen().stream()
                .filter(RegioNaam::isCanoniek)
                .max(Comparator.comparing(naam -> naam.geldigheid().begin()))
                .orElseThrow()
                .naam();
    }

    private static List<Naam> namenVan(Regio regio) {
        return regio.staandeNamen().stream()
                .map(naam -> new Naam(naam.naam(), naam.soort().name()))
                .toList();
    }
}

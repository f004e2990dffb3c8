package nl.ghnt.regions.ondersteuning;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stukmelding;

/** What others hear of support, visits and funding: that there is, never what was said. */
final class OndersteuningEvents {

    private OndersteuningEvents() {}

    /** Support was offered or asked, or came further. */
    record Gewijzigd(UUID ondersteuning, String regio, String richting, String soort, String status)
            implements Stukmelding {

        static Gewijzigd of(Ondersteuning ondersteuning) {
            return new Gewijzigd(
                    ondersteuning.id(),
                    ondersteuning.regio(),
                    ondersteuning.richting().name(),
                    ondersteuning.inhoud().soort().name(),
                    ondersteuning.status().name());
        }

        @Override
        public String type() {
            return "ondersteuning.gewijzigd.v1";
        }

        @Override
        public String resource() {
            return Ondersteuning.pad(ondersteuning);
        }
    }

    /** A visit was planned or paid. */
    record BezoekVastgelegd(UUID bezoek, String regio, String soort, LocalDate geplandeDatum, LocalDate bezoekdatum)
            implements Stukmelding {

        static BezoekVastgelegd of(Bezoek bezoek) {
            Bezoek.Inhoud inhoud = bezoek.inhoud();
            return new BezoekVastgelegd(
                    bezoek.id(), bezoek.regio(), inhoud.soort().name(), inhoud.geplandeDatum(), inhoud.bezoekdatum());
        }

        @Override
        public String type() {
            return "bezoek.vastgelegd.v1";
        }

        @Override
        public String resource() {
            return Bezoek.pad(bezoek);
        }
    }

    /** Funding of a region was recorded or changed. */
    record FinancieringVastgelegd(
            UUID financiering, String regio, String doel, LocalDate beginGeldigheid, LocalDate eindeGeldigheid)
            implements Stukmelding {

        static FinancieringVastgelegd of(Financiering financiering) {
            Financiering.Inhoud inhoud = financiering.inhoud();
            return new FinancieringVastgelegd(
                    financiering.id(),
                    financiering.regio(),
                    inhoud.doel().name(),
                    inhoud.beginGeldigheid(),
                    inhoud.eindeGeldigheid());
        }

        @Override
        public String type() {
            return "financiering.vastgelegd.v1";
        }

        @Override
        public String resource() {
            return Financiering.pad(financiering);
        }
    }
}

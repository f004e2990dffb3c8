package nl.ghnt.regions.ondersteuning;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.Melding;
import nl.ghnt.regions.projectleider.Rechten;

/** What others hear of support, visits and funding: that there is, never what was said. */
final class OndersteuningEvents {

    private OndersteuningEvents() {}

    /** Support was offered or asked, or came further. */
    record Gewijzigd(
            UUID ondersteuning,
            String regio,
            Ondersteuning.Richting richting,
            Ondersteuning.Soort soort,
            Ondersteuning.Status status) {

        static Melding of(Ondersteuning ondersteuning) {
            return new Melding(
                    "ondersteuning.gewijzigd.v1",
                    Ondersteuning.pad(ondersteuning.id()),
                    Rechten.lezers(ondersteuning.regio()),
                    new Gewijzigd(
                            ondersteuning.id(),
                            ondersteuning.regio(),
                            ondersteuning.richting(),
                            ondersteuning.inhoud().soort(),
                            ondersteuning.stand().status()));
        }
    }

    /** A visit was planned or paid. */
    record BezoekVastgelegd(
            UUID bezoek, String regio, Bezoek.Soort soort, LocalDate geplandeDatum, LocalDate bezoekdatum) {

        static Melding of(Bezoek bezoek) {
            Bezoek.Inhoud inhoud = bezoek.inhoud();
            return new Melding(
                    "bezoek.vastgelegd.v1",
                    Bezoek.pad(bezoek.id()),
                    Rechten.lezers(bezoek.regio()),
                    new BezoekVastgelegd(
                            bezoek.id(), bezoek.regio(), inhoud.soort(), inhoud.geplandeDatum(), inhoud.bezoekdatum()));
        }
    }

    /** Funding of a region was recorded or changed. */
    record FinancieringVastgelegd(
            UUID financiering,
            String regio,
            Financiering.Doel doel,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid) {

        static Melding of(Financiering financiering) {
            Financiering.Inhoud inhoud = financiering.inhoud();
            return new Melding(
                    "financiering.vastgelegd.v1",
                    Financiering.pad(financiering.id()),
                    Rechten.lezers(financiering.regio()),
                    new FinancieringVastgelegd(
                            financiering.id(),
                            financiering.regio(),
                            inhoud.doel(),
                            inhoud.beginGeldigheid(),
                            inhoud.eindeGeldigheid()));
        }
    }
}

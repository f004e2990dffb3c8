package nl.ghnt.reporting.rapportage;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.Rechten;

/** What others hear of progress reports. */
final class RapportageEvents {

    private RapportageEvents() {}

    /** What all have in common: the report is the aggregate. */
    private interface Rapportagefeit extends DomainEvent {

        UUID voortgangsrapportage();

        @Override
        default String key() {
            return voortgangsrapportage().toString();
        }

        @Override
        default String resource() {
            return "/voortgangsrapportages/" + voortgangsrapportage();
        }

        /** Until it is public, who reads concepts. */
        @Override
        default Audience audience() {
            return Rechten.conceptlezers();
        }
    }

    /** The report waits for the stuurgroep. */
    record TerVaststellingAangeboden(UUID voortgangsrapportage, Integer nummer, String titel, Periode periode)
            implements Rapportagefeit {

        static TerVaststellingAangeboden of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            return new TerVaststellingAangeboden(rapportage.id(), opgave.nummer(), opgave.titel(), opgave.periode());
        }

        @Override
        public String type() {
            return "voortgangsrapportage.ter-vaststelling-aangeboden.v1";
        }
    }

    /** The stuurgroep adopted the report. */
    record Vastgesteld(UUID voortgangsrapportage, Integer nummer, Periode periode, UUID besluit)
            implements Rapportagefeit {

        static Vastgesteld of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            return new Vastgesteld(
                    rapportage.id(),
                    opgave.nummer(),
                    opgave.periode(),
                    rapportage.vaststelling().besluit());
        }

        @Override
        public String type() {
            return "voortgangsrapportage.vastgesteld.v1";
        }
    }

    /** The report was offered to the House. */
    record Aangeboden(UUID voortgangsrapportage, Integer nummer, Periode periode, LocalDate aanbiedingsdatum)
            implements Rapportagefeit {

        static Aangeboden of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            return new Aangeboden(
                    rapportage.id(),
                    opgave.nummer(),
                    opgave.periode(),
                    rapportage.aanbieding().aanbiedingsdatum());
        }

        @Override
        public String type() {
            return "voortgangsrapportage.aangeboden.v1";
        }
    }

    /** The report is public. */
    record OpenbaarGemaakt(UUID voortgangsrapportage, Integer nummer, String titel, Periode periode, int versie)
            implements Rapportagefeit {

        static OpenbaarGemaakt of(Voortgangsrapportage rapportage) {
            Opgave opgave = rapportage.opgave();
            return new OpenbaarGemaakt(
                    rapportage.id(), opgave.nummer(), opgave.titel(), opgave.periode(), rapportage.versienummer());
        }

        @Override
        public String type() {
            return "voortgangsrapportage.openbaar-gemaakt.v1";
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

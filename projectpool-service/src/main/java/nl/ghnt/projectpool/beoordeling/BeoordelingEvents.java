package nl.ghnt.projectpool.beoordeling;

import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.projectpool.Rechten;

/** What others hear of assessments; what an assessor thinks is not told. */
final class BeoordelingEvents {

    private BeoordelingEvents() {}

    /** Why an assessment is no longer asked. */
    enum Reden {
        INGETROKKEN,
        ONTHEFFING,
        CONFLICT
    }

    /** What all have in common: they are about an assessment, and who makes it or has it made may know. */
    private interface Beoordelingsfeit extends DomainEvent {

        UUID beoordeling();

        @Override
        default String resource() {
            return Beoordeling.pad(beoordeling());
        }

        @Override
        default Audience audience() {
            return Rechten.beoordelinglezers(beoordeling());
        }
    }

    /** An assessor is asked to assess. */
    record Toegewezen(UUID beoordeling, UUID aanvraag, UUID aanvraagronde, UUID beoordelaar)
            implements Beoordelingsfeit {

        static Toegewezen of(Beoordeling beoordeling) {
            return new Toegewezen(
                    beoordeling.id(), beoordeling.aanvraag(), beoordeling.ronde(), beoordeling.beoordelaar());
        }

        @Override
        public String type() {
            return "beoordeling.toegewezen.v1";
        }
    }

    /** An assessor submitted, for the first time or once more. */
    record Ingediend(UUID beoordeling, UUID aanvraag, UUID aanvraagronde, UUID beoordelaar, int versie, int overVersie)
            implements Beoordelingsfeit {

        static Ingediend of(Beoordeling beoordeling) {
            return new Ingediend(
                    beoordeling.id(),
                    beoordeling.aanvraag(),
                    beoordeling.ronde(),
                    beoordeling.beoordelaar(),
                    beoordeling.ingediend().nummer(),
                    beoordeling.ingediend().overVersie());
        }

        @Override
        public String type() {
            return "beoordeling.ingediend.v1";
        }
    }

    /** An assessor is asked to think again; why is not told. */
    record Heropend(UUID beoordeling, UUID aanvraag, UUID aanvraagronde, UUID beoordelaar) implements Beoordelingsfeit {

        static Heropend of(Beoordeling beoordeling) {
            return new Heropend(
                    beoordeling.id(), beoordeling.aanvraag(), beoordeling.ronde(), beoordeling.beoordelaar());
        }

        @Override
        public String type() {
            return "beoordeling.heropend.v1";
        }
    }

    /** An assessor is asked no more. */
    record Vervallen(UUID beoordeling, UUID aanvraag, UUID aanvraagronde, UUID beoordelaar, Reden reden)
            implements Beoordelingsfeit {

        static Vervallen of(Beoordeling beoordeling, Reden reden) {
            return new Vervallen(
                    beoordeling.id(), beoordeling.aanvraag(), beoordeling.ronde(), beoordeling.beoordelaar(), reden);
        }

        @Override
        public String type() {
            return "beoordeling.vervallen.v1";
        }
    }
}

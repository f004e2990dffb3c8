package nl.ghnt.reporting.vragenlijst;

import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of questionnaires. */
final class VragenlijstEvents {

    private VragenlijstEvents() {}

    /** A questionnaire was released: agreed by four parties, and it can no longer change. */
    record Vrijgegeven(UUID vragenlijst, int versie, String soort, String titel) implements DomainEvent {

        static Vrijgegeven of(Vragenlijst vragenlijst) {
            return new Vrijgegeven(
                    vragenlijst.id(),
                    vragenlijst.versienummer(),
                    vragenlijst.inhoud().soort().name(),
                    vragenlijst.inhoud().titel());
        }

        @Override
        public String type() {
            return "vragenlijst.vrijgegeven.v1";
        }

        @Override
        public String key() {
            return vragenlijst.toString();
        }

        @Override
        public String resource() {
            return "/vragenlijsten/" + vragenlijst;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

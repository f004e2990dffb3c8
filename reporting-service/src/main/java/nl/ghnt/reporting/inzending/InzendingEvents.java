package nl.ghnt.reporting.inzending;

import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.reporting.Rechten;

/** What others hear of submissions. */
final class InzendingEvents {

    private InzendingEvents() {}

    /** A version was accepted; {@code stand} is what it says of the state of the region, without what is not known. */
    record Geaccepteerd(
            UUID inzending,
            UUID uitvraag,
            String periode,
            String regio,
            int versie,
            boolean synthetisch,
            Map<String, Object> stand)
            implements DomainEvent {

        @Override
        public String type() {
            return "inzending.geaccepteerd.v1";
        }

        @Override
        public String key() {
            return inzending.toString();
        }

        @Override
        public String resource() {
            return "/inzendingen/" + inzending;
        }

        @Override
        public Audience audience() {
            return Rechten.inzendinglezers(regio);
        }
    }
}

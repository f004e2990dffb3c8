package nl.ghnt.regions.pilot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of what works: only what is shared. */
final class WerkzaamElementEvents {

    private WerkzaamElementEvents() {}

    /** What works was shared, or is told otherwise since. */
    record Gedeeld(UUID werkzaamElement, String regio, String titel, List<String> themas, UUID pilot, Instant gedeeldOp)
            implements DomainEvent {

        static Gedeeld of(WerkzaamElement element) {
            return new Gedeeld(
                    element.id(),
                    element.regio(),
                    element.titel(),
                    element.themas(),
                    element.pilot(),
                    element.gedeeldOp());
        }

        @Override
        public String type() {
            return "werkzaam-element.gedeeld.v1";
        }

        @Override
        public String key() {
            return werkzaamElement.toString();
        }

        @Override
        public String resource() {
            return WerkzaamElement.pad(werkzaamElement);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

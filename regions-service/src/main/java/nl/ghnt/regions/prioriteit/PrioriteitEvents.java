package nl.ghnt.regions.prioriteit;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.regions.feit.Periode;

/** What others hear of the priorities of regions. */
final class PrioriteitEvents {

    private PrioriteitEvents() {}

    /** A region marked its own priorities for a half-year: all of them. */
    record Vastgesteld(String regio, String periode, List<String> elementen) implements DomainEvent {

        static Vastgesteld of(Regioprioriteiten prioriteiten) {
            return new Vastgesteld(prioriteiten.regio(), prioriteiten.periode().code(), prioriteiten.elementen());
        }

        @Override
        public String type() {
            return "regioprioriteiten.vastgesteld.v1";
        }

        @Override
        public String key() {
            return regio + "/" + periode;
        }

        @Override
        public String resource() {
            return Regioprioriteiten.pad(regio, new Periode(periode));
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

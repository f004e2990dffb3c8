package nl.ghnt.regions.stand;

import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.regions.feit.Periode;

/** What others hear of states. */
final class StandEvents {

    private StandEvents() {}

    /** The state of a region in a half-year changed: all that is known of it now. */
    record Bijgewerkt(String regio, String periode, Map<String, Object> gegevens, boolean synthetisch)
            implements DomainEvent {

        static Bijgewerkt of(StandBeeld beeld) {
            Map<String, Object> gegevens = new TreeMap<>();
            beeld.bronnen().forEach((gegeven, bron) -> gegevens.put(gegeven.name(), bron.waarde(gegeven)));
            return new Bijgewerkt(beeld.regio(), beeld.periode().code(), gegevens, beeld.synthetisch());
        }

        @Override
        public String type() {
            return "stand.bijgewerkt.v1";
        }

        @Override
        public String key() {
            return regio + "/" + periode;
        }

        @Override
        public String resource() {
            return Stand.pad(regio, new Periode(periode));
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

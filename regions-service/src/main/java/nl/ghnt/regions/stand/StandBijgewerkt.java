package nl.ghnt.regions.stand;

import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.regions.Melding;
import nl.ghnt.regions.feit.Periode;

/** The state of a region in a half-year changed: all that is known of it now. */
record StandBijgewerkt(String regio, Periode periode, Map<String, Object> gegevens, boolean synthetisch) {

    static Melding of(StandBeeld beeld) {
        Map<String, Object> gegevens = new TreeMap<>();
        beeld.bronnen().forEach((gegeven, bron) -> gegevens.put(gegeven.name(), bron.waarde(gegeven)));
        return new Melding(
                "stand.bijgewerkt.v1",
                beeld.regio() + "/" + beeld.periode(),
                Stand.pad(beeld.regio(), beeld.periode()),
                Audience.everybody(),
                new StandBijgewerkt(beeld.regio(), beeld.periode(), gegevens, beeld.synthetisch()));
    }
}

package nl.ghnt.governance.gremium;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the bodies and rings that the source documents tell of. */
@Singleton
class GremiumData extends DataStep {

    /** The file. */
    record Bestand(List<RingRij> ringen, List<Gremium.Inhoud> gremia) {}

    /** One ring as the file gives it. */
    record RingRij(int ring, String naam, boolean isGremium, Source bron) {}

    GremiumData() {
        super("gremia", 3, 20);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("gremia", Bestand.class);
        load.kind(Ring.class, Past.KEPT_ASIDE).bring(bestand.ringen(), rij -> new Ring(rij, load.moment()));
        load.kind(Gremium.class, Past.KEPT_ASIDE).bring(bestand.gremia(), inhoud -> new Gremium(inhoud, load.moment()));
    }
}

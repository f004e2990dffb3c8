package nl.ghnt.regions.gemeente;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the municipalities that existed on 1 January of 2019, 2020, 2021 or 2022. */
@Singleton
class GemeenteData extends DataStep {

    /** The file. */
    record Bestand(Source bron, Source veiligThuisBron, List<Gemeente.Inhoud> gemeenten) {}

    GemeenteData() {
        super("gemeenten", 2, 20);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("gemeenten", Bestand.class);
        load.kind(Gemeente.class, Past.KEPT_ASIDE)
                .bring(bestand.gemeenten(), inhoud -> new Gemeente(inhoud.uit(bestand), load.moment()));
    }
}

package nl.ghnt.reporting.expositie;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;

/** Brings in the exposition as the sources tell of it. */
@Singleton
class ExpositieData extends DataStep {

    /** The file. */
    record Bestand(ReizendeExpositie.Inhoud expositie) {}

    ExpositieData() {
        super("exposities", 2, 40);
    }

    @Override
    public void load(DataLoad load) {
        ReizendeExpositie.Inhoud expositie =
                load.read("exposities", Bestand.class).expositie();
        load.bring(ReizendeExpositie.class, List.of(expositie), ReizendeExpositie::new);
    }
}

package nl.ghnt.reporting.expositie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the exposition as the sources tell of it. */
@Singleton
class ExpositieData extends DataStep {

    /** The file. */
    record Bestand(Rij expositie, List<ReizendeExpositie.Plaats> plaatsen) {}

    /** The exposition as the file gives it. */
    record Rij(
            String code,
            String naam,
            String periode,
            LocalDate begin,
            Source beginBron,
            String exemplaren,
            Integer aantalPortretten,
            Source omvangBron,
            List<ReizendeExpositie.Uitvoering> uitvoering,
            String url,
            String doel,
            Source bron) {}

    ExpositieData() {
        super("exposities", 2, 40);
    }

    @Override
    public void load(DataLoad load) {
        Bestand bestand = load.read("exposities", Bestand.class);
        load.kind(ReizendeExpositie.class, Past.KEPT_ASIDE)
                .bring(
                        List.of(bestand.expositie()),
                        rij -> new ReizendeExpositie(rij, bestand.plaatsen(), load.moment()));
    }
}

package nl.ghnt.governance.functie;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the posts and roles that the source documents name. */
@Singleton
class FunctieData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> functies) {}

    /** One post as the file gives it. */
    record Rij(
            String code,
            String naam,
            String soort,
            String organisatie,
            String organisatieOnbekendReden,
            String organisatieZekerheid,
            String gremium,
            Integer aantalPlaatsen,
            String opmerking,
            Source bron) {}

    FunctieData() {
        super("functies", 2, 30);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Functie.class, Past.KEPT_ASIDE)
                .bring(load.read("functies", Bestand.class).functies(), rij -> new Functie(rij, load.moment()));
    }
}

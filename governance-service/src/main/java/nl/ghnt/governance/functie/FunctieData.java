package nl.ghnt.governance.functie;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the posts and roles that the source documents name. */
@Singleton
class FunctieData extends DataStep {

    /** The file. */
    record Bestand(List<Functie.Inhoud> functies) {}

    FunctieData() {
        super("functies", 2, 30);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Functie.class, Past.KEPT_ASIDE)
                .bring(load.read("functies", Bestand.class).functies(), inhoud -> new Functie(inhoud, load.moment()));
    }
}

package nl.ghnt.governance.persoon;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the professionals whom the source documents name in their post. */
@Singleton
class PersoonData extends DataStep {

    /** One person as the file gives it. */
    record Rij(
            String code,
            String voorletters,
            String voornaam,
            String tussenvoegsel,
            String achternaam,
            String weergavenaam,
            List<Persoon.Schrijfwijze> andereSchrijfwijzen,
            List<Persoon.Publicatie> publicaties,
            Source bron) {}

    PersoonData() {
        super("personen", 3, 40);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Persoon.class, Past.KEPT_ASIDE)
                .keyedBy("code")
                .ours("code is not null")
                .bring(load.readList("personen", Rij.class), rij -> new Persoon(rij, load.moment()));
    }
}

package nl.ghnt.governance.vergaderritme;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;

/** Brings in the norms that the source documents give. */
@Singleton
class VergaderritmeData extends DataStep {

    /** The file. */
    record Bestand(List<Vergaderritme.Inhoud> vergaderritmes) {}

    VergaderritmeData() {
        super("vergaderritmes", 4, 65);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Vergaderritme.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("vergaderritmes", Bestand.class).vergaderritmes(),
                        inhoud -> new Vergaderritme(inhoud, load.moment()));
    }
}

package nl.ghnt.reporting.rapportagenorm;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;

/** Brings in the norms for reporting that the sources give. */
@Singleton
class RapportagenormData extends DataStep {

    /** The file. */
    record Bestand(List<Rapportagenorm.Inhoud> rapportagenormen) {}

    RapportagenormData() {
        super("rapportagenormen", 2, 45);
    }

    @Override
    public void load(DataLoad load) {
        List<Rapportagenorm.Inhoud> normen =
                load.read("rapportagenormen", Bestand.class).rapportagenormen();
        load.bring(Rapportagenorm.class, normen, Rapportagenorm::new);
    }
}

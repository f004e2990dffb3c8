package nl.ghnt.reporting.rapportagenorm;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.time.Source;

/** Brings in the norms for reporting that the sources give. */
@Singleton
class RapportagenormData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> rapportagenormen) {}

    /** One norm as the file gives it. */
    record Rij(String code, Integer aantalPerJaar, List<String> partijen, String tekst, Source bron) {}

    RapportagenormData() {
        super("rapportagenormen", 2, 45);
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Rapportagenorm.class, Past.KEPT_ASIDE)
                .bring(
                        load.read("rapportagenormen", Bestand.class).rapportagenormen(),
                        rij -> new Rapportagenorm(rij, load.moment()));
    }
}

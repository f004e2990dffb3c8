package nl.ghnt.projectpool.poolronde;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;

/** Brings in the rounds that the sources tell of. */
@Singleton
class PoolrondeData extends DataStep {

    /** The file, which also holds the pool. */
    @JsonIgnoreProperties("pool")
    record Bestand(List<Poolronde.Inhoud> rondes) {}

    PoolrondeData() {
        super("poolrondes", 2, 20);
    }

    @Override
    public void load(DataLoad load) {
        load.bring(Poolronde.class, load.read("poolrondes", Bestand.class).rondes(), Poolronde::new);
    }
}

package nl.ghnt.projectpool.projectenpool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;

/** Brings in the pool as the sources tell of it. */
@Singleton
class ProjectenpoolData extends DataStep {

    /** The file, which also holds the rounds. */
    @JsonIgnoreProperties("rondes")
    record Bestand(Projectenpool.Inhoud pool) {}

    ProjectenpoolData() {
        super("projectenpool", 2, 10);
    }

    @Override
    public void load(DataLoad load) {
        Projectenpool.Inhoud pool = load.read("poolrondes", Bestand.class).pool();
        load.bring(Projectenpool.class, List.of(pool), Projectenpool::new);
    }
}

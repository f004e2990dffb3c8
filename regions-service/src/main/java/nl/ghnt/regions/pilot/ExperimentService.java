package nl.ghnt.regions.pilot;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the experiments of others. */
@Singleton
public class ExperimentService extends ProgrammeRowService<Experiment> {

    ExperimentService(EntityManager entities) {
        super(Experiment.class, "Experiment", entities);
    }
}

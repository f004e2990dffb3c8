package nl.ghnt.reporting.pool;

import jakarta.inject.Singleton;
import nl.ghnt.reporting.ToldFact;

/** The project pool established its coverage. */
@Singleton
class DekkingVastgesteld extends ToldFact<Dekking> {

    DekkingVastgesteld(PoolRepository repository) {
        super("projectpool", "dekking.vastgesteld.v1", Dekking.class, event -> repository.neemDekkingOver(event));
    }
}

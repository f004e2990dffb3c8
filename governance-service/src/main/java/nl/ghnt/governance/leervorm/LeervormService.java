package nl.ghnt.governance.leervorm;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the ways of learning. */
@Singleton
public class LeervormService extends ProgrammeRowService<Leervorm> {

    LeervormService(EntityManager entities) {
        super(Leervorm.class, "Leervorm", entities);
    }
}

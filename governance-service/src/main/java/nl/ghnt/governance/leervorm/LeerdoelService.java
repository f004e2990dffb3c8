package nl.ghnt.governance.leervorm;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the goals. */
@Singleton
public class LeerdoelService extends ProgrammeRowService<Leerdoel> {

    LeerdoelService(EntityManager entities) {
        super(Leerdoel.class, "Leerdoel", entities);
    }
}

package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the target groups. */
@Singleton
public class DoelgroepService extends ProgrammeRowService<Doelgroep> {

    DoelgroepService(EntityManager entities) {
        super(Doelgroep.class, "Doelgroep", entities);
    }
}

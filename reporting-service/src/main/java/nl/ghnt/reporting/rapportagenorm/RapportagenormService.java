package nl.ghnt.reporting.rapportagenorm;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the norms for reporting. */
@Singleton
public class RapportagenormService extends ProgrammeRowService<Rapportagenorm> {

    RapportagenormService(EntityManager entities) {
        super(Rapportagenorm.class, "Rapportagenorm", entities);
    }
}

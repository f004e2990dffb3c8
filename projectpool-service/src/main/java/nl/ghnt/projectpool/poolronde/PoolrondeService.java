package nl.ghnt.projectpool.poolronde;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the rounds. */
@Singleton
public class PoolrondeService extends ProgrammeRowService<Poolronde> {

    PoolrondeService(EntityManager entities) {
        super(Poolronde.class, "Poolronde", entities);
    }

    /** Codes of all rounds, in order. */
    @Transactional
    public List<String> codes() {
        String standing = "select code from Poolronde where vervallenOp is null order by inhoud.opzet.volgnummer";
        return entities.createQuery(standing, String.class).getResultList();
    }
}

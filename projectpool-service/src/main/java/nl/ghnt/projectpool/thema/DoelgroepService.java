package nl.ghnt.projectpool.thema;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the target groups. */
@Singleton
public class DoelgroepService extends ProgrammeRowService<Doelgroep> {

    DoelgroepService(EntityManager entities) {
        super(Doelgroep.class, "Doelgroep", entities);
    }

    /** Codes of all that there are. */
    @Transactional
    public Set<String> codes() {
        return Set.copyOf(entities.createQuery("select code from Doelgroep where vervallenOp is null", String.class)
                .getResultList());
    }
}

package nl.ghnt.governance.functie;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the posts. */
@Singleton
public class FunctieService extends ProgrammeRowService<Functie> {

    FunctieService(EntityManager entities) {
        super(Functie.class, "Functie", entities);
    }

    /** Lets one transaction at a time record who holds the post, until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        entities.find(Functie.class, code, LockModeType.PESSIMISTIC_WRITE);
    }
}

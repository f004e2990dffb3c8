package nl.ghnt.reporting.expositie;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the expositions. */
@Singleton
public class ExpositieService extends ProgrammeRowService<ReizendeExpositie> {

    ExpositieService(EntityManager entities) {
        super(ReizendeExpositie.class, "Expositie", entities);
    }

    /** The exposition of the programme, which has one. */
    @Transactional
    public ReizendeExpositie eerste() {
        String standing = "from ReizendeExpositie where vervallenOp is null order by inhoud.begin";
        return entities.createQuery(standing, ReizendeExpositie.class)
                .setMaxResults(1)
                .getSingleResult();
    }
}

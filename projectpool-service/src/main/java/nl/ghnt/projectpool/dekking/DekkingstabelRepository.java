package nl.ghnt.projectpool.dekking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class DekkingstabelRepository implements PanacheRepositoryBase<Dekkingstabel, String> {

    /** The table; null when it was not recorded yet at the moment that is read. */
    Dekkingstabel find() {
        return findAll().firstResult();
    }

    /**
     * Takes the table for a correction: corrections of different entries wait for each other, so that each tells a
     * table with all earlier ones in it.
     */
    Dekkingstabel getForCorrection(String projectenpool) {
        return findById(projectenpool, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}

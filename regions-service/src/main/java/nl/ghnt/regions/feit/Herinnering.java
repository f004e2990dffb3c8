package nl.ghnt.regions.feit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Finds what is remembered: as it stands, to be changed, or as it was told at a moment, to be read.
 *
 * @param <E> what is remembered
 */
public interface Herinnering<E extends Herinnerd> extends PanacheRepositoryBase<E, UUID> {

    /** What it is called where it is not found. */
    String naam();

    /** The version that stands. */
    default E get(UUID id) {
        return find("stuk = ?1 and vervallenOp is null", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound(naam(), id));
    }

    /** The version that was told at a moment; not found when there was none yet. */
    default E get(UUID id, Instant moment) {
        return find("stuk = ?1 and gewijzigdOp <= ?2 and (vervallenOp is null or vervallenOp > ?2)", id, moment)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound(naam(), id));
    }
}

package nl.ghnt.regions.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class KnelpuntRepository implements Herinnering<Knelpunt> {

    @Override
    public String naam() {
        return "Knelpunt";
    }

    /** For whoever cannot ask somebody to try again: waits for others that change it. */
    Knelpunt getLocked(UUID id) {
        return find("stuk = ?1 and vervallenOp is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound(naam(), id));
    }
}

package nl.ghnt.projectpool.dekking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ToewijzingRepository implements PanacheRepositoryBase<Toewijzing, UUID> {

    private static final String WHOLE = "from Toewijzing t join fetch t.vermelding left join fetch t.deelnemers where ";

    /** What counts now, of each entry. */
    List<Toewijzing> current() {
        return list(WHOLE + "t.vervangenOp is null");
    }

    /** What we knew at a moment, of each entry. */
    List<Toewijzing> knownAt(Instant moment) {
        return list(WHOLE + "t.geregistreerdOp <= ?1 and (t.vervangenOp is null or t.vervangenOp > ?1)", moment);
    }

    /** All that was ever laid down of an entry, oldest first. */
    List<Toewijzing> of(UUID vermelding) {
        return list(WHOLE + "t.vermelding.id = ?1 order by t.geregistreerdOp, t.id", vermelding);
    }
}

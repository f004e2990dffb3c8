package nl.ghnt.governance.gremium;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.data.ProgrammeRowService;
import nl.ghnt.kit.paging.CountedRows;

/** Reading the bodies and the rings in which they stand. */
@Singleton
public class GremiumService extends ProgrammeRowService<Gremium> {

    GremiumService(EntityManager entities) {
        super(Gremium.class, "Gremium", entities);
    }

    /** A ring with its bodies in order. */
    record BezetteRing(Ring ring, List<Gremium> gremia) {

        /** Moment at which the ring or one of its bodies was recorded last. */
        Instant gewijzigdOp() {
            return Stream.concat(
                            Stream.of(ring.geregistreerdOp()), gremia.stream().map(Gremium::geregistreerdOp))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** Lets one transaction at a time record who belongs to the body, until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        entities.find(Gremium.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The governance of the programme as one structure of rings (R12), as far as it is asked for. */
    @Transactional
    List<BezetteRing> rings(RingFilter filter, Sort sort) {
        Map<Integer, List<Gremium>> byRing = entities
                .createQuery(
                        "from Gremium g where g.vervallenOp is null and g.inhoud.ring is not null"
                                + " order by g.inhoud.volgordeInRing",
                        Gremium.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(gremium -> gremium.inhoud().ring()));
        return filter.where().query(entities, "", CountedRows.orderBy(sort), Ring.class).getResultList().stream()
                .map(ring -> new BezetteRing(ring, byRing.getOrDefault(ring.nummer(), List.of())))
                .filter(ring -> filter.includes(ring.gewijzigdOp()))
                .toList();
    }
}

package nl.ghnt.regions.netwerk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnering;

@Singleton
class NetwerkRepository extends Herinnering<Netwerk> {

    private static final String HOLDS =
            "this.geldigheid.begin <= :validOn and (this.geldigheid.end is null or this.geldigheid.end > :validOn)";

    NetwerkRepository(EntityManager entities) {
        super(Netwerk.class, "Netwerk", entities);
    }

    /** Those that hold, as seen. */
    List<Netwerk> of(Blik blik) {
        return geldend(blik)
                .query(entities, "", " order by this.regio, this.stuk", Netwerk.class)
                .getResultList();
    }

    boolean isOf(UUID id, String regio) {
        return find(id).filter(netwerk -> netwerk.regio().equals(regio)).isPresent();
    }

    /** What holds for those that hold, as seen. */
    Conditions geldend(Blik blik) {
        return toen(alle(), blik.beschikbaarOp()).and(HOLDS, "validOn", blik.geldigOp());
    }
}

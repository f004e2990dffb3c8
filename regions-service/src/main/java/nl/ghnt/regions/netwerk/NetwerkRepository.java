package nl.ghnt.regions.netwerk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class NetwerkRepository implements Herinnering<Netwerk> {

    private static final String HOLDS =
            "n.geldigheid.begin <= :validOn and (n.geldigheid.end is null or n.geldigheid.end > :validOn)";

    @Override
    public String naam() {
        return "Netwerk";
    }

    /** Those that hold, as seen. */
    List<Netwerk> of(Blik blik) {
        return search(
                        null,
                        new NetwerkVanRegioFilter(),
                        blik,
                        Sort.by("n.regio").and("n.stuk"))
                .list();
    }

    boolean isOf(UUID id, String regio) {
        return count("stuk = ?1 and vervallenOp is null and regio = ?2", id, regio) == 1;
    }

    PanacheQuery<Netwerk> search(String regio, NetwerkVanRegioFilter filter, Blik blik, Sort sort) {
        Conditions where = Conditions.of("from Netwerk n")
                .and(Zichtbaar.toen("n"))
                .with("knownAt", blik.beschikbaarOp())
                .and(HOLDS, "validOn", blik.geldigOp())
                .and("n.regio = :regio", "regio", regio)
                .and("n.soort = :soort", "soort", filter.soort)
                .and(
                        "array_contains(n.sectoren, :sector)",
                        "sector",
                        filter.sector == null ? null : filter.sector.name())
                .and("n.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class IndelingLidRepository implements PanacheRepositoryBase<IndelingLid, UUID> {

    /** Members of partitions, each on its day, by partition and in the order of their codes. */
    Map<String, List<Lid>> members(Peildagen indelingen) {
        Conditions where = indelingen.in(Conditions.of("from IndelingLid l")
                .and(Zichtbaar.bekend("l"))
                .and(indelingen.opHunDag("l.indeling", Zichtbaar.geldig("l"))));
        return list(where.query(), Sort.by("l.code"), where.parameters()).stream()
                .collect(Collectors.groupingBy(
                        IndelingLid::indeling, Collectors.mapping(IndelingLid::lid, Collectors.toList())));
    }

    PanacheQuery<IndelingLid> search(String indeling, Blik blik, LidFilter filter, Sort sort) {
        Conditions where = seen(blik)
                .and("l.indeling = :indeling", "indeling", indeling)
                .andContains("l.naam", "naam", filter.naam())
                .and("l.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }

    /** Members that lie in a region of the programme, whenever they were, by name. */
    List<Lid> in(String regio, Instant knownAt) {
        Conditions where = Conditions.of("from IndelingLid l")
                .and("l.regio = :regio", "regio", regio)
                .and(Zichtbaar.bekend("l"), "knownAt", knownAt);
        return list(where.query(), Sort.by("l.naam").and("l.code"), where.parameters()).stream()
                .map(IndelingLid::lid)
                .toList();
    }

    private static Conditions seen(Blik blik) {
        return Conditions.of("from IndelingLid l")
                .and(Zichtbaar.bekend("l"), "knownAt", blik.beschikbaarOp())
                .and(Zichtbaar.geldig("l"), "validOn", blik.geldigOp());
    }
}

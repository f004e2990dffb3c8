package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class IndelingLidRepository implements PanacheRepositoryBase<IndelingLid, UUID> {

    private static final Map<String, String> ORDERS = Map.of("code", "l.lid.code", "naam", "l.lid.naam", "id", "l.id");

    /** Members of partitions, each on its day, by partition and in the order of their codes. */
    Map<String, List<Lid>> members(Peildagen indelingen) {
        Conditions where = indelingen.in(Conditions.of("from IndelingLid l")
                .and(Zichtbaar.bekend("l"))
                .and(indelingen.opHunDag("l.indeling", Zichtbaar.geldig("l"))));
        return list(where.query(), Sort.by("l.lid.code"), where.parameters()).stream()
                .collect(Collectors.groupingBy(
                        IndelingLid::indeling, Collectors.mapping(IndelingLid::lid, Collectors.toList())));
    }

    Page<Lid> search(String indeling, Blik blik, LidFilter filter, PageRequest page, Sort sort) {
        Conditions where = seen(blik)
                .and("l.indeling = :indeling", "indeling", indeling)
                .andContains("l.lid.naam", "naam", filter.naam())
                .and("l.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(
                getEntityManager(), "l.lid", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Lid) row[0]);
    }

    /** Members that lie in a region of the programme, whenever they were, by name. */
    List<Lid> in(String regio, Instant knownAt) {
        Conditions where = Conditions.of("from IndelingLid l")
                .and("l.lid.regio = :regio", "regio", regio)
                .and(Zichtbaar.bekend("l"), "knownAt", knownAt);
        return list(where.query(), Sort.by("l.lid.naam").and("l.lid.code"), where.parameters()).stream()
                .map(IndelingLid::lid)
                .toList();
    }

    private static Conditions seen(Blik blik) {
        return Conditions.of("from IndelingLid l")
                .and(Zichtbaar.bekend("l"), "knownAt", blik.beschikbaarOp())
                .and(Zichtbaar.geldig("l"), "validOn", blik.geldigOp());
    }
}

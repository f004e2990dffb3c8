package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.indeling.Lid;
import nl.ghnt.regions.indeling.LidFilter;
import nl.ghnt.regions.indeling.Peildagen;

/** The regions as members of the partition that they belong to. */
@ApplicationScoped
class RegioLidRepository {

    private static final String SELECT =
            "r.indeling, r.code, coalesce(n.vermelding.naam, r.code), b.geldigheid.begin, b.geldigheid.end, r.bron";
    private static final String FROM =
            "from Regio r join r.bestaan b on %s left join r.namen n on n.vermelding.soort = CANONIEK and %s";
    private static final Map<String, String> ORDERS =
            Map.of("naam", "coalesce(n.vermelding.naam, r.code)", "code", "r.code", "id", "r.code");

    private final EntityManager entities;

    RegioLidRepository(EntityManager entities) {
        this.entities = entities;
    }

    Map<String, List<Lid>> members(Peildagen indelingen) {
        String from = FROM.formatted(
                indelingen.opHunDag("r.indeling", Zichtbaar.gezien("b")),
                indelingen.opHunDag("r.indeling", Zichtbaar.gezien("n")));
        Conditions where = indelingen.in(Conditions.of(from));
        return where
                .query(entities, "select " + SELECT + " ", " order by r.code", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(RegioLidRepository::lid, Collectors.toList())));
    }

    Page<Lid> search(String indeling, Blik blik, LidFilter filter, PageRequest page, Sort sort) {
        Conditions where = seen(blik)
                .and("r.indeling = :indeling", "indeling", indeling)
                .andContains("n.vermelding.naam", "naam", filter.naam())
                .and(
                        RegioBeeldRepository.GEWIJZIGD_OP + " >= :gewijzigdSinds",
                        "gewijzigdSinds",
                        filter.gewijzigdSinds());
        return CountedRows.page(
                entities, SELECT, where, CountedRows.orderBy(sort, ORDERS), page, RegioLidRepository::lid);
    }

    private static Lid lid(Object[] row) {
        Validity bestaan = Validity.between((LocalDate) row[3], (LocalDate) row[4]);
        return Lid.van((String) row[1], (String) row[2], bestaan, (Source) row[5]);
    }

    private static Conditions seen(Blik blik) {
        return Conditions.of(FROM.formatted(Zichtbaar.gezien("b"), Zichtbaar.gezien("n")))
                .with("validOn", blik.geldigOp())
                .with("knownAt", blik.beschikbaarOp());
    }
}

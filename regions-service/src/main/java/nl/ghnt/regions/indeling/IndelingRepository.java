package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class IndelingRepository implements PanacheRepositoryBase<Indeling, String> {

    private static final Map<String, String> ORDERS = Map.of(
            "code", "i.code",
            "soort", "i.inhoud.soort",
            "geldigheid.begin", "i.geldigheid.begin");

    private static final String GELDEND =
            "select i.code, i.ledenOnbekendReden from Indeling i where i.inhoud.soort = :soort and "
                    + Geldend.gezien("i");

    Indeling get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Indeling", code));
    }

    Indeling get(String code, Instant knownAt) {
        Indeling indeling = get(code);
        if (indeling.geregistreerdOp().isAfter(knownAt)) {
            throw ProblemException.notFound("Indeling", code);
        }
        return indeling;
    }

    /** The one partition of a kind that is seen. */
    Optional<Geldend> geldend(Indeling.Soort soort, Blik blik) {
        return getEntityManager()
                .createQuery(GELDEND, Geldend.class)
                .setParameter("soort", soort)
                .setParameter("knownAt", blik.beschikbaarOp())
                .setParameter("validOn", blik.geldigOp())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Partitions that were known at a moment; with {@code validOn} only those that held on that day. */
    Page<Indeling> search(IndelingFilter filter, LocalDate validOn, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Indeling i")
                .and("i.geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("i.inhoud.soort = :soort", "soort", filter.soort)
                .and("i.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and(Zichtbaar.geldig("i"), "validOn", validOn);
        return CountedRows.page(
                getEntityManager(), "i", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Indeling) row[0]);
    }
}

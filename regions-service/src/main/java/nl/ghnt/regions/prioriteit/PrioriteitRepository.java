package nl.ghnt.regions.prioriteit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class PrioriteitRepository implements PanacheRepositoryBase<Regioprioriteiten, UUID> {

    private static final String MARKS =
            "exists (select 1 from Keuze k where k.prioriteiten = p.stuk and k.element = :element and "
                    + Zichtbaar.bekend("k") + ")";

    /** As told at a moment. */
    Optional<Regioprioriteiten> find(String regio, Periode periode, Instant knownAt) {
        return find(
                        "from Regioprioriteiten p left join fetch p.keuzes"
                                + " where p.regio = :regio and p.periode = :periode and " + Zichtbaar.toen("p"),
                        Map.of("regio", regio, "periode", periode.code(), "knownAt", knownAt))
                .singleResultOptional();
    }

    /** All of a half-year that were known at a moment, with their marks. */
    List<Regioprioriteiten> of(Periode periode, Instant knownAt) {
        return list(
                "from Regioprioriteiten p left join fetch p.keuzes where p.periode = :periode and "
                        + Zichtbaar.toen("p") + " order by p.regio",
                Map.of("periode", periode.code(), "knownAt", knownAt));
    }

    Page<Regioprioriteiten> search(PrioriteitFilter filter, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Regioprioriteiten p")
                .and(Zichtbaar.toen("p"))
                .with("knownAt", knownAt)
                .and("p.regio = :regio", "regio", filter.regio)
                .and("p.periode = :periode", "periode", filter.periode == null ? null : filter.periode.code())
                .and(MARKS, "element", filter.element)
                .and("p.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Regioprioriteiten.class, where, page, sort);
    }
}

package nl.ghnt.projectpool.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BesluitRepository {

    private static final String GEMEENTE = "any_of(:eigen, b.gemeente) or has_any(:eigen, b.gemeenten)";
    private static final String ERBIJ =
            "from unnest(cast(:regios as text[]), cast(:bedragen as numeric[])) as erbij (regio, bedrag)";
    private static final String ONTHOUD = "insert into regiobesteding (ronde, regio, toegekend, maximum)"
            + " select :ronde, regio, 0, cast(:maximum as numeric) " + ERBIJ + " on conflict (ronde, regio) do nothing";
    private static final String BESTEED = "update regiobesteding b set toegekend = b.toegekend + erbij.bedrag,"
            + " maximum = cast(:maximum as numeric) " + ERBIJ + " where b.ronde = :ronde and b.regio = erbij.regio";

    private final EntityManager entities;

    BesluitRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param concepten whether the reader may know of what is being prepared */
    Page<Besluitlijst> lijsten(BesluitlijstFilter filter, boolean concepten, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Besluitlijst l")
                .and("l.ronde = :ronde", "ronde", filter.ronde)
                .and("l.status = :status", "status", filter.status)
                .and("l.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (!concepten) {
            where.and("l.status = VASTGESTELD");
        }
        return CountedRows.page(entities, Besluitlijst.class, where, page, sort);
    }

    Besluitlijst lijst(UUID id) {
        Besluitlijst lijst = entities.find(Besluitlijst.class, id);
        if (lijst == null) {
            throw ProblemException.notFound("Besluitlijst", id);
        }
        return lijst;
    }

    /** @param eigen municipalities of a reader who sees no more than what is about them; null to show all */
    Page<Beschikking> beschikkingen(BeschikkingFilter filter, Collection<String> eigen, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Beschikking b")
                .and(GEMEENTE, "eigen", eigen)
                .and("b.ronde = :ronde", "ronde", filter.ronde)
                .and("b.aanvraag = :aanvraag", "aanvraag", filter.aanvraag)
                .and("b.uitkomst = :uitkomst", "uitkomst", filter.uitkomst)
                .and("b.status = :status", "status", filter.status)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(entities, Beschikking.class, where, page, sort);
    }

    /** One that the reader sees, see {@link #beschikkingen}. */
    Beschikking beschikking(UUID id, Collection<String> eigen) {
        return Conditions.of("from Beschikking b")
                .and("b.id = :id", "id", id)
                .and(GEMEENTE, "eigen", eigen)
                .query(entities, "", "", Beschikking.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Beschikking", id));
    }

    /** The letter as it was sent; empty for a decision of before letters were kept. */
    Optional<Beschikkingsbrief> brief(UUID beschikking) {
        return Optional.ofNullable(entities.find(Beschikkingsbrief.class, beschikking));
    }

    /** The decisions of a round that hold: of each application the last one. */
    List<Beschikking> geldende(UUID ronde) {
        return entities.createQuery("from Beschikking where ronde = :ronde and status <> VERVANGEN", Beschikking.class)
                .setParameter("ronde", ronde)
                .getResultList();
    }

    /** Adds to what regions were granted; the table refuses more than the maximum. */
    void besteed(UUID ronde, List<Gevolgen.PerRegio> perRegio) {
        if (perRegio.isEmpty()) {
            return;
        }
        for (String sql : List.of(ONTHOUD, BESTEED)) { // what a region gives back is no row of its own
            entities.createNativeQuery(sql)
                    .setParameter("ronde", ronde)
                    .setParameter("maximum", perRegio.get(0).maximum())
                    .setParameter(
                            "regios",
                            perRegio.stream().map(Gevolgen.PerRegio::regio).toArray(String[]::new))
                    .setParameter(
                            "bedragen",
                            perRegio.stream().map(Gevolgen.PerRegio::erbij).toArray(BigDecimal[]::new))
                    .executeUpdate();
        }
    }

    void persist(Object nieuw) {
        entities.persist(nieuw);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}

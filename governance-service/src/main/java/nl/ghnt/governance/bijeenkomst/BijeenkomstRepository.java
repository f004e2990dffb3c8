package nl.ghnt.governance.bijeenkomst;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

@ApplicationScoped
class BijeenkomstRepository implements PanacheRepositoryBase<Bijeenkomst, UUID> {

    private static final List<Stand.Status> CERTAIN = List.of(Stand.Status.GEPLAND, Stand.Status.BEVESTIGD);

    Optional<Bijeenkomst> findWithAgenda(UUID id) {
        return list("from Bijeenkomst b left join fetch b.begeleider left join fetch b.agenda where b.id = ?1", id)
                .stream()
                .findFirst();
    }

    /** A page of the meetings that a reader may know of; changes are those that the reader may know of. */
    Page<Bijeenkomst> search(BijeenkomstFilter filter, Rechten.Zicht zicht, PageRequest page, Sort sort) {
        Map<String, String> orders =
                Map.of("dag", "b.dag", "titel", "b.kop.titel", "gewijzigdOp", gewijzigdOp(zicht), "id", "b.id");
        return CountedRows.page(
                getEntityManager(), "b", conditions(filter, zicht), CountedRows.orderBy(sort, orders), page, row ->
                        (Bijeenkomst) row[0]);
    }

    private static Conditions conditions(BijeenkomstFilter filter, Rechten.Zicht zicht) {
        Conditions conditions = Conditions.of("from Bijeenkomst b left join fetch b.begeleider")
                .and("b.kop.gremium = :gremium", "gremium", filter.gremium())
                .and("b.kop.soort = :soort", "soort", filter.soort())
                .and("b.stand.status = :status", "status", filter.status())
                .and("b.dag >= :from", "from", filter.from())
                .and("b.dag <= :to", "to", filter.to())
                .and(gewijzigdOp(zicht) + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return zicht.alles()
                ? conditions
                : conditions
                        .and("b.openbaarheid.gepubliceerdOp is not null or any_of(:gremia, b.kop.gremium)")
                        .with("gremia", zicht.gremia());
    }

    private static String gewijzigdOp(Rechten.Zicht zicht) {
        return zicht.alles()
                ? "b.gewijzigdOp"
                : "case when any_of(:gremia, b.kop.gremium) then b.gewijzigdOp else b.openbaarheid.gewijzigdOp end";
    }

    /**
     * The first meeting on or after a day that will take place, locked against other changes.
     *
     * @param gremium of which body; null for whichever
     * @param soort of which kind; null for whichever
     */
    Optional<Bijeenkomst> lockNext(String gremium, Bijeenkomst.Soort soort, LocalDate from) {
        return Conditions.of("from Bijeenkomst b")
                .and("b.kop.gremium = :gremium", "gremium", gremium)
                .and("b.kop.soort = :soort", "soort", soort)
                .and("any_of(:certain, cast(b.stand.status as String))", "certain", CERTAIN)
                .and("b.wanneer.geplandeDatum >= :from", "from", from)
                .query(getEntityManager(), "", " order by b.wanneer.geplandeDatum, b.id", Bijeenkomst.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The meeting with this agenda item on its agenda, locked against other changes. */
    Optional<Bijeenkomst> lockByAgendapunt(UUID agendapunt) {
        return find("id = (select a.bijeenkomst.id from Agendapunt a where a.id = ?1)", agendapunt)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The meeting with this agenda item on its agenda. */
    Optional<Bijeenkomst> findByAgendapunt(UUID agendapunt) {
        return find("select b from Bijeenkomst b join b.agenda a where a.id = ?1", agendapunt)
                .firstResultOptional();
    }

    /** Meetings of a body on a day from {@code from} to {@code to}, both included, that a reader may know of. */
    List<Bijeenkomst> list(String gremium, LocalDate from, LocalDate to, Rechten.Zicht zicht) {
        return conditions(new BijeenkomstFilter(gremium, null, null, from, to, null), zicht)
                .query(getEntityManager(), "select b ", " order by b.dag, b.id", Bijeenkomst.class)
                .getResultList();
    }
}

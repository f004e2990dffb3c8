package nl.ghnt.governance.bijeenkomst;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BijeenkomstRepository implements PanacheRepositoryBase<Bijeenkomst, UUID> {

    private static final List<Bijeenkomst.Status> CERTAIN =
            List.of(Bijeenkomst.Status.GEPLAND, Bijeenkomst.Status.BEVESTIGD);

    Bijeenkomst get(UUID id) {
        return findWithAgenda(id).orElseThrow(() -> ProblemException.notFound("Bijeenkomst", id));
    }

    Optional<Bijeenkomst> findWithAgenda(UUID id) {
        return find("from Bijeenkomst b left join fetch b.agenda where b.id = ?1", id).stream()
                .findFirst();
    }

    PanacheQuery<Bijeenkomst> search(BijeenkomstFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Bijeenkomst")
                .and("gremium = :gremium", "gremium", filter.gremium())
                .and("soort = :soort", "soort", filter.soort())
                .and("status = :status", "status", filter.status())
                .and("wanneer.dag >= :from", "from", filter.from())
                .and("wanneer.dag <= :to", "to", filter.to())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }

    /** The first meeting of a body on or after a day that will take place, locked against other changes. */
    Optional<Bijeenkomst> lockNext(String gremium, LocalDate from) {
        return find(
                        "gremium = :gremium and status in :certain and wanneer.geplandeDatum >= :from",
                        Sort.by("wanneer.geplandeDatum").and("id"),
                        Map.of("gremium", gremium, "certain", CERTAIN, "from", from))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The meeting with this agenda item on its agenda. */
    Optional<Bijeenkomst> findByAgendapunt(UUID agendapunt) {
        return find("select b from Bijeenkomst b join b.agenda a where a.id = ?1", agendapunt)
                .firstResultOptional();
    }

    /** Meetings of a body on a day from {@code from} to {@code to}, both included. */
    List<Bijeenkomst> list(String gremium, LocalDate from, LocalDate to) {
        return search(new BijeenkomstFilter(gremium, null, null, from, to, null), Sort.by("wanneer.dag"))
                .list();
    }
}

package nl.ghnt.governance.agendering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class AgenderingRepository implements PanacheRepositoryBase<Agendering, UUID> {

    private static final int PLACING = 0x6167656e;

    Agendering get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Agendering", id));
    }

    Page<Agendering> search(AgenderingFilter filter, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Agendering")
                .and("verloop.status = :status", "status", filter.status())
                .and("inhoud.onderwerp = :onderwerp", "onderwerp", filter.onderwerp())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Agendering.class, conditions, page, sort);
    }

    /**
     * Lets one transaction at a time put things on agendas, until it ends: a report that comes in while a meeting is
     * being planned would otherwise be overlooked by both.
     */
    void lockPlacing() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + PLACING + ")", Integer.class)
                .getSingleResult();
    }

    boolean isKnown(UUID gebeurtenis) {
        return count("gebeurtenis", gebeurtenis) > 0;
    }

    Optional<Agendering> findLatest(UUID onderwerp) {
        return find("inhoud.onderwerp", Sort.descending("id"), onderwerp).firstResultOptional();
    }

    Optional<Agendering> findByAgendapunt(UUID agendapunt) {
        return find("verloop.agendapunt", agendapunt).firstResultOptional();
    }

    List<Agendering> waiting() {
        return list("verloop.status", Sort.by("aangebodenOp").and("id"), Agendering.Status.WACHTEND);
    }

    List<Agendering> placedOn(UUID bijeenkomst) {
        return list(
                "verloop.bijeenkomst = ?1 and verloop.status = ?2",
                Sort.by("id"),
                bijeenkomst,
                Agendering.Status.GEPLAATST);
    }
}

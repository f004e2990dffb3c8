package nl.ghnt.governance.agendering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class AgenderingRepository implements PanacheRepositoryBase<Agendering, UUID> {

    private static final int PLACING = 0x6167656e;

    private static final String HEAR = """
        insert into agendering_gehoord as g (onderwerp, volgnummer) values (:onderwerp, :volgnummer)
        on conflict (onderwerp) do update set volgnummer = excluded.volgnummer
        where excluded.volgnummer > g.volgnummer\
        """;

    /** One that a reader may know of. */
    Agendering get(UUID id, Rechten.Zicht zicht) {
        return findByIdOptional(id)
                .filter(agendering -> zicht.ziet(agendering.inhoud().gremium()))
                .orElseThrow(() -> ProblemException.notFound("Agendering", id));
    }

    /** Those that a reader may know of: of a body that the reader sees drafts of. */
    Page<Agendering> search(AgenderingFilter filter, Rechten.Zicht zicht, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Agendering")
                .and("verloop.status = :status", "status", filter.status())
                .and("inhoud.onderwerpSoort = :onderwerpSoort", "onderwerpSoort", filter.onderwerpSoort())
                .and("inhoud.onderwerp = :onderwerp", "onderwerp", filter.onderwerp())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (!zicht.alles()) {
            conditions.and("any_of(:gremia, inhoud.gremium)").with("gremia", zicht.gremia());
        }
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

    /** Whether what is told of a subject is later than all that was heard of it; from then on it was heard. */
    boolean isLater(UUID onderwerp, long volgnummer) {
        return getEntityManager()
                        .createNativeQuery(HEAR)
                        .setParameter("onderwerp", onderwerp)
                        .setParameter("volgnummer", volgnummer)
                        .executeUpdate()
                == 1;
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

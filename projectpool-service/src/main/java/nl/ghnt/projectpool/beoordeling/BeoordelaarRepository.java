package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class BeoordelaarRepository {

    private final EntityManager entities;

    BeoordelaarRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param account the reader's own, where nobody else is shown; null to show all */
    Page<Beoordelaar> search(BeoordelaarFilter filter, String account, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Beoordelaar b")
                .and("b.account = :account", "account", account)
                .and("b.ronde = :ronde", "ronde", filter.ronde)
                .andKnown("b.onthevenOp", filter.inFunctie == null ? null : !filter.inFunctie)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(entities, Beoordelaar.class, where, page, sort);
    }

    /** One that the reader sees, see {@link #search}. */
    Beoordelaar get(UUID id, String account) {
        return Conditions.of("from Beoordelaar b")
                .and("b.id = :id", "id", id)
                .and("b.account = :account", "account", account)
                .query(entities, "", "", Beoordelaar.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Beoordelaar", id));
    }

    /** The same, whose declarations and assessments nobody else changes until the end of the transaction. */
    Optional<Beoordelaar> findHeld(UUID id) {
        return Optional.ofNullable(entities.find(Beoordelaar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The assessor that an account is or was in a round, held in the same way; empty when there was none. */
    Optional<Beoordelaar> vanAccount(UUID ronde, String account) {
        return entities
                .createQuery("from Beoordelaar where ronde = :ronde and account = :account", Beoordelaar.class)
                .setParameter("ronde", ronde)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who assess in a round now; nobody declares or is relieved until the end of the transaction. */
    List<Beoordelaar> inFunctie(UUID ronde) {
        return entities.createQuery(
                        "from Beoordelaar where ronde = :ronde and onthevenOp is null order by id", Beoordelaar.class)
                .setParameter("ronde", ronde)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What an assessor declared last about an application; empty when nothing was. */
    Optional<Belangverklaring> geldend(UUID beoordelaar, UUID aanvraag) {
        return entities
                .createQuery(
                        "from Belangverklaring where beoordelaar = :beoordelaar and aanvraag = :aanvraag and vervangenOp is null",
                        Belangverklaring.class)
                .setParameter("beoordelaar", beoordelaar)
                .setParameter("aanvraag", aanvraag)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who declared a conflict about which application, of those who assess in a round. */
    Set<Verdeling.Paar> conflicten(UUID ronde) {
        return Set.copyOf(entities.createQuery(
                        "select new nl.ghnt.projectpool.beoordeling.Verdeling$Paar(v.aanvraag, v.beoordelaar)"
                                + " from Belangverklaring v join Beoordelaar b on b.id = v.beoordelaar"
                                + " where b.ronde = :ronde and v.vervangenOp is null and v.belang = CONFLICT",
                        Verdeling.Paar.class)
                .setParameter("ronde", ronde)
                .getResultList());
    }

    Page<Belangverklaring> verklaringen(UUID beoordelaar, ChangedSince changed, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Belangverklaring v")
                .and("v.beoordelaar = :beoordelaar", "beoordelaar", beoordelaar)
                .and(
                        "coalesce(v.vervangenOp, v.geregistreerdOp) >= :gewijzigdSinds",
                        "gewijzigdSinds",
                        changed.gewijzigdSinds());
        return CountedRows.page(entities, Belangverklaring.class, where, page, sort);
    }

    /**
     * What of the pool is open to an account that assesses: its assessments, and the applications that they are about, without
     * those of a conflict.
     */
    Collection<String> bereik(String account) {
        return entities
                .createQuery(
                        "select b.id, b.aanvraag from Beoordeling b join Beoordelaar o on o.id = b.beoordelaar"
                                + " where o.account = :account and o.onthevenOp is null and b.status <> VERHINDERD and "
                                + BeoordelingRepository.GEEN_CONFLICT,
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .flatMap(Stream::of)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    void persist(Object nieuw) {
        entities.persist(nieuw);
    }

    void flush() {
        entities.flush();
    }
}

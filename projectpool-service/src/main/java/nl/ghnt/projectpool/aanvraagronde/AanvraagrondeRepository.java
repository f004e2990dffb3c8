package nl.ghnt.projectpool.aanvraagronde;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class AanvraagrondeRepository {

    private static final String FROM = "from Aanvraagronde r join fetch r.geldend v";

    // what Aanvraagronde says of itself at a moment, in the words of a query
    private static final String VOORBIJ = "(r.status = OPEN and v.opzet.aanvragenTot <= :nu)";
    private static final Map<Aanvraagronde.Status, String> STATUS = Map.of(
            Aanvraagronde.Status.CONCEPT, "r.status = CONCEPT",
            Aanvraagronde.Status.OPEN, "r.status = OPEN and not " + VOORBIJ,
            Aanvraagronde.Status.GESLOTEN, "r.status = GESLOTEN or " + VOORBIJ,
            Aanvraagronde.Status.BESLOTEN, "r.status = BESLOTEN",
            Aanvraagronde.Status.AFGEROND, "r.status = AFGEROND");
    private static final String GEWIJZIGD_OP =
            "case when " + VOORBIJ + " then greatest(v.opzet.aanvragenTot, r.gewijzigdOp) else r.gewijzigdOp end";

    private static final Map<String, String> ORDERS = Map.of(
            "aanvragenVanaf", "v.opzet.aanvragenVanaf",
            "aanvragenTot", "v.opzet.aanvragenTot",
            "titel", "v.opzet.titel",
            "gewijzigdOp", GEWIJZIGD_OP,
            "id", "r.id");

    private final EntityManager entities;

    AanvraagrondeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param concepten whether the reader may know of concepts */
    Page<Aanvraagronde> search(AanvraagrondeFilter filter, boolean concepten, Instant nu, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .and("r.geregistreerdOp <= :nu", "nu", nu)
                .and(GEWIJZIGD_OP + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (filter.status != null) {
            where.and(STATUS.get(filter.status));
        }
        if (!concepten) {
            where.and("r.status <> CONCEPT");
        }
        return CountedRows.page(
                entities, "r", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Aanvraagronde) row[0]);
    }

    /** A round with what it is now: one statement. */
    Optional<Aanvraagronde> find(UUID id) {
        return entities
                .createQuery(FROM + " where r.id = :id", Aanvraagronde.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    Aanvraagronde get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("Aanvraagronde", id));
    }

    /** The same, which nobody closes or changes until the end of the transaction; others may hold it too. */
    Optional<Aanvraagronde> findHeld(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The same, which nobody else holds either. */
    Optional<Aanvraagronde> findAlone(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Aanvraagronde> find(UUID id, LockModeType lock) {
        entities.createQuery("select r.id from Aanvraagronde r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultList();
        return find(id);
    }

    Page<Rondeversie> versies(UUID ronde, ChangedSince changed, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Rondeversie v")
                .and("v.aanvraagronde = :ronde", "ronde", ronde)
                .and("v.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds());
        return CountedRows.page(entities, Rondeversie.class, where, page, sort);
    }

    /** What each region was granted in a round, in euros. */
    Map<String, BigDecimal> toegekendPerRegio(UUID ronde) {
        List<?> rijen = entities.createNativeQuery("select regio, toegekend from regiobesteding where ronde = :ronde")
                .setParameter("ronde", ronde)
                .getResultList();
        return rijen.stream().map(Object[].class::cast).collect(Collectors.toMap(rij -> (String) rij[0], rij ->
                (BigDecimal) rij[1]));
    }

    void persist(Aanvraagronde ronde) {
        entities.persist(ronde);
    }
}

package nl.ghnt.regions.regio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    private static final String LIKE = """
            select n.regio, n.naam, n.soort, n.zekerheid, n.sleutel = :sleutel as gelijk,
                   cast(greatest(similarity(n.zoektekst, :zoektekst), similarity(n.sleutel, :sleutel)) as float8) as score
            from regio_naam n
            where n.geregistreerd_op <= :bekendOp and (n.vervallen_op is null or n.vervallen_op > :bekendOp)
              and (cast(:geldigOp as date) is null or n.geldigheid @> cast(:geldigOp as date))
              and (n.sleutel = :sleutel
                   or greatest(similarity(n.zoektekst, :zoektekst), similarity(n.sleutel, :sleutel)) >= :drempel)
            order by score desc, n.regio, n.naam""";

    private final EntityManager entities;

    RegioRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All regions ever recorded, with existence and names: some dozens, so what is seen of them is chosen in memory. */
    List<Regio> allWithNames() {
        return list("from Regio r join fetch r.bestaan left join fetch r.namen order by r.code");
    }

    /** A region with all facts. */
    Optional<Regio> findComplete(String code) {
        Optional<Regio> regio = find("""
                        from Regio r join fetch r.bestaan left join fetch r.namen
                        left join fetch r.grondslagen left join fetch r.veiligThuis where r.code = ?1""", code).singleResultOptional();
        regio.ifPresent(found -> find(
                        "from Regio r left join fetch r.samenstellingen s left join fetch s.gemeenten where r.code = ?1",
                        code)
                .singleResult());
        return regio;
    }

    /** A region, locked until the end of the transaction: changes that hang on it wait for each other. */
    Optional<Regio> findLocked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Municipalities among these that another region has from a day on, with its code, by what stands now. */
    Map<String, String> regionsWith(Collection<String> gemeenten, LocalDate from, String except) {
        return entities.createQuery("""
                        select g, s.regio.code from Samenstelling s join s.gemeenten g
                        where g in :gemeenten and s.vervallenOp is null and s.regio.code <> :except
                        and (s.geldigheid.end is null or s.geldigheid.end > :from)""", Object[].class)
                .setParameter("gemeenten", gemeenten)
                .setParameter("from", from)
                .setParameter("except", except)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (een, ander) -> een));
    }

    /** Whether another region has this canonical name from a day on, by what stands now. */
    boolean nameInUse(NaamSleutel naam, LocalDate from, String except) {
        return entities.createQuery("""
                                select count(n) from RegioNaam n
                                where n.sleutel = :sleutel and n.soort = :canoniek and n.vervallenOp is null
                                and n.regio.code <> :except and (n.geldigheid.end is null or n.geldigheid.end > :from)""", Long.class)
                        .setParameter("sleutel", naam.sleutel())
                        .setParameter("canoniek", RegioNaam.Soort.CANONIEK)
                        .setParameter("except", except)
                        .setParameter("from", from)
                        .getSingleResult()
                > 0;
    }

    /** Names that equal or resemble a text, the most alike first. */
    List<Gelijkenis> namesLike(NaamSleutel naam, LocalDate geldigOp, Instant bekendOp, double drempel) {
        List<?> rows = entities.createNativeQuery(LIKE, Object[].class)
                .setParameter("sleutel", naam.sleutel())
                .setParameter("zoektekst", naam.zoektekst())
                .setParameter("bekendOp", bekendOp)
                .setParameter("geldigOp", geldigOp)
                .setParameter("drempel", drempel)
                .getResultList();
        return rows.stream().map(row -> Gelijkenis.of((Object[]) row)).toList();
    }

    void persist(Opvolging opvolging) {
        entities.persist(opvolging);
    }

    List<Opvolging> successions(String code, Instant knownAt) {
        return entities.createQuery("""
                        from Opvolging where (voorganger = :code or opvolger = :code) and geregistreerdOp <= :knownAt
                        order by ingangsdatum, voorganger, opvolger""", Opvolging.class)
                .setParameter("code", code)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }
}

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
import java.util.stream.Stream;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.Fout;

@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    // names of regions; of municipalities, by the region that they lie in; of centre municipalities, by the region that
    // they
    // lead, since when no source says; % is answered from an index
    private static final String LIKE = """
            with bekend as (
                select n.regio, n.naam, n.soort, n.zekerheid, n.toelichting, n.sleutel, n.zoektekst, n.geldigheid
                from regio_naam n
                where (n.zoektekst % :zoektekst or n.sleutel % :sleutel)
                  and n.geregistreerd_op <= :bekendOp and (n.vervallen_op is null or n.vervallen_op > :bekendOp)
                union all
                select s.regio, g.naam, null, s.zekerheid, s.toelichting, g.sleutel, g.zoektekst, s.geldigheid
                from gemeente g
                join regio_samenstelling_gemeente c on c.gemeente = g.code
                join regio_samenstelling s on s.id = c.samenstelling
                where (g.zoektekst % :zoektekst or g.sleutel % :sleutel) and g.vervallen_op is null
                  and s.geregistreerd_op <= :bekendOp and (s.vervallen_op is null or s.vervallen_op > :bekendOp)
                union all
                select l.regio, g.naam, null, l.regio_zekerheid, l.toelichting, g.sleutel, g.zoektekst, l.geldigheid
                from indeling_lid l
                join indeling i on i.code = l.indeling and i.soort = 'CENTRUMGEMEENTEN'
                join gemeente g on g.code = l.code
                where l.regio is not null and cast(:geldigOp as date) is null
                  and (g.zoektekst % :zoektekst or g.sleutel % :sleutel) and g.vervallen_op is null and l.geregistreerd_op <= :bekendOp
                  and (l.vervallen_op is null or l.vervallen_op > :bekendOp))
            select n.regio, n.naam, n.soort, n.zekerheid, n.toelichting
            from bekend n
            where cast(:geldigOp as date) is null or n.geldigheid @> cast(:geldigOp as date)
            order by n.regio, n.naam""";

    /** So low that one wrong letter in a name of six still finds it; how sure it is says {@link NaamSleutel}. */
    private static final String FIND_MORE = "set local pg_trgm.similarity_threshold = 0.2";

    private final EntityManager entities;

    RegioRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A region with all facts, to change it; each kind of fact by itself, so that none multiplies another. */
    Optional<Regio> findComplete(String code) {
        Optional<Regio> regio = with("r.bestaan", code);
        regio.ifPresent(found -> List.of(
                        "r.namen", "r.grondslagen", "r.veiligThuis", "r.samenstellingen s left join fetch s.gemeenten")
                .forEach(feiten -> with(feiten, code)));
        return regio;
    }

    private Optional<Regio> with(String feiten, String code) {
        return find("from Regio r left join fetch " + feiten + " where r.code = ?1", code)
                .singleResultOptional();
    }

    /** A region, locked until the end of the transaction: changes that hang on it wait for each other. */
    Optional<Regio> findLocked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Municipalities among these that another region has from a day on, with its code, by what stands now. */
    Map<String, String> regionsWith(Collection<String> gemeenten, LocalDate from, String except) {
        return entities
                .createQuery("""
                        select g, s.regio.code from Samenstelling s join s.gemeenten g
                        where any_of(:gemeenten, g) and s.vervallenOp is null and s.regio.code <> :except
                        and (s.geldigheid.end is null or s.geldigheid.end > :from)""", Object[].class)
                .setParameter("gemeenten", AnyOf.array(gemeenten))
                .setParameter("from", from)
                .setParameter("except", except)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (een, ander) -> een));
    }

    /** Whether another region has this canonical name from a day on, by what stands now. */
    boolean nameInUse(NaamSleutel naam, LocalDate from, String except) {
        return entities.createQuery("""
                                select count(n) from RegioNaam n
                                where n.sleutel = :sleutel and n.vermelding.soort = :canoniek and n.vervallenOp is null
                                and n.regio.code <> :except and (n.geldigheid.end is null or n.geldigheid.end > :from)""", Long.class)
                        .setParameter("sleutel", naam.sleutel())
                        .setParameter("canoniek", RegioNaam.Soort.CANONIEK)
                        .setParameter("except", except)
                        .setParameter("from", from)
                        .getSingleResult()
                > 0;
    }

    /** Names that equal or may resemble a text. */
    List<Gelijkenis> namesLike(NaamSleutel naam, LocalDate geldigOp, Instant bekendOp) {
        entities.createNativeQuery(FIND_MORE).executeUpdate();
        List<?> rows = entities.createNativeQuery(LIKE, Object[].class)
                .setParameter("sleutel", naam.sleutel())
                .setParameter("zoektekst", naam.zoektekst())
                .setParameter("bekendOp", bekendOp)
                .setParameter("geldigOp", geldigOp)
                .getResultList();
        return Stream.concat(
                        rows.stream().map(row -> Gelijkenis.of((Object[]) row, naam)),
                        koppelingen(geldigOp, bekendOp).stream().map(koppeling -> Gelijkenis.of(koppeling, naam)))
                .toList();
    }

    private List<VeiligThuisKoppeling> koppelingen(LocalDate geldigOp, Instant bekendOp) {
        return entities
                .createQuery("""
                        from VeiligThuisKoppeling v join fetch v.regio
                        where v.geregistreerdOp <= :bekendOp and (v.vervallenOp is null or v.vervallenOp > :bekendOp)
                        order by v.inhoud.code, v.regio.code""", VeiligThuisKoppeling.class)
                .setParameter("bekendOp", bekendOp)
                .getResultList()
                .stream()
                .filter(koppeling -> geldigOp == null || koppeling.geldigheid().includes(geldigOp))
                .toList();
    }

    /** Whoever names such a region in what is sent, not in a path. */
    static ProblemException onbekend(String code) {
        return Fout.REGIO_ONBEKEND.because("Regio '" + code + "' staat niet in het register.");
    }

    /** Whether it is recorded that a region went on in another. */
    boolean hasOpvolging(String voorganger, String opvolger) {
        return entities.createQuery(
                                "select count(o) from Opvolging o where o.voorganger = :voorganger and o.opvolger = :opvolger",
                                Long.class)
                        .setParameter("voorganger", voorganger)
                        .setParameter("opvolger", opvolger)
                        .getSingleResult()
                > 0;
    }

    void persist(Opvolging opvolging) {
        entities.persist(opvolging);
    }
}

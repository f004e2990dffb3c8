package nl.ghnt.regions.indeling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;

@ApplicationScoped
class IndelingRepository implements PanacheRepositoryBase<Indeling, String> {

    private static final String VALID =
            "(geldigheid.begin is null or geldigheid.begin <= :validOn) and (geldigheid.end is null or geldigheid.end > :validOn)";

    private static final String MEMBER_SEEN = " and geregistreerdOp <= :knownAt and " + VALID + " order by code";

    private final EntityManager entities;

    IndelingRepository(EntityManager entities) {
        this.entities = entities;
    }

    Indeling get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Indeling", code));
    }

    Indeling get(String code, Instant knownAt) {
        Indeling indeling = get(code);
        if (indeling.geregistreerdOp().isAfter(knownAt)) {
            throw ProblemException.notFound("Indeling", code);
        }
        return indeling;
    }

    /** Partitions that were known at a moment; with {@code validOn} only those that held on that day. */
    PanacheQuery<Indeling> search(
            Indeling.Soort soort, Instant changedSince, LocalDate validOn, Instant knownAt, Sort sort) {
        Conditions where = Conditions.of("from Indeling")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("soort = :soort", "soort", soort)
                .and("geregistreerdOp >= :changedSince", "changedSince", changedSince)
                .and(VALID, "validOn", validOn);
        return find(where.query(), sort, where.parameters());
    }

    void persist(IndelingLid lid) {
        entities.persist(lid);
    }

    /** Members that the sources name, as seen, by code. */
    List<Lid> members(String indeling, Blik blik) {
        return entities.createQuery("from IndelingLid where indeling = :indeling" + MEMBER_SEEN, IndelingLid.class)
                .setParameter("indeling", indeling)
                .setParameter("knownAt", blik.beschikbaarOp())
                .setParameter("validOn", blik.geldigOp())
                .getResultStream()
                .map(IndelingLid::lid)
                .toList();
    }

    /** Members that lie in a region of the programme, whenever they were. */
    List<Lid> membersIn(String regio, Instant knownAt) {
        return entities.createQuery(
                        "from IndelingLid where regio = :regio and geregistreerdOp <= :knownAt order by naam, code",
                        IndelingLid.class)
                .setParameter("regio", regio)
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .map(IndelingLid::lid)
                .toList();
    }
}

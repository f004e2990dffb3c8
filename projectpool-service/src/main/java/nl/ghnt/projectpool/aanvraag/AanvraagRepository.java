package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class AanvraagRepository {

    private static final String EIGEN = "any_of(:eigen, a.gemeente)";

    private static final String MEEDOEN = "has_any(:eigen, v.codes.gemeenten)";

    // what Kijk says of the version that a reader sees, and of when that changed, in the words of a query
    private static final String FROM = "from Aanvraag a join Aanvraagversie v on v.id = case when " + EIGEN
            + " then coalesce(a.concept.id, a.ingediend.id) else a.ingediend.id end";
    private static final String GEWIJZIGD_OP = "case when " + EIGEN + " then a.gewijzigdOp else a.standOp end";

    private static final Map<String, String> ORDERS = Map.of(
            "nummer", "a.nummer",
            "titel", "v.inhoud.kern.titel",
            "gemeente", "a.gemeente",
            "bedrag", "v.bedrag",
            "ingediendOp", "v.ingediendOp",
            "gewijzigdOp", GEWIJZIGD_OP,
            "id", "a.id");

    private final EntityManager entities;

    AanvraagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** An application with all that it says, written and submitted: one statement. */
    Aanvraag get(UUID id) {
        return entities
                .createQuery(
                        "from Aanvraag a left join fetch a.concept left join fetch a.ingediend left join fetch a.aanvulling where a.id = :id",
                        Aanvraag.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Aanvraag", id));
    }

    /**
     * What the list says of each; the texts of an application are not read.
     *
     * @param regio code of the region that the filter names; null for none
     */
    Page<AanvraagApi.Item> search(AanvraagFilter filter, String regio, Kijk kijk, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .and(
                        EIGEN + " or a.ingediend is not null and " + (kijk.ingediend() ? "true" : MEEDOEN),
                        "eigen",
                        kijk.gemeenten())
                .and("a.ronde = :ronde", "ronde", filter.ronde)
                .and("a.status = :status", "status", filter.status)
                .and("a.gemeente = :gemeente", "gemeente", filter.gemeente)
                .and("is_in(:regio, v.codes.regios)", "regio", regio)
                .and("is_in(:thema, v.inhoud.kern.themas)", "thema", filter.thema)
                .and("v.inhoud.kern.impuls = :impuls", "impuls", filter.impuls)
                .and(GEWIJZIGD_OP + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .andContains("v.inhoud.kern.titel", "titel", filter.titel);
        return CountedRows.page(
                entities,
                "a, v.inhoud.kern, v.codes.regios, v.bedrag, v.ingediendOp, " + GEWIJZIGD_OP,
                where,
                CountedRows.orderBy(sort, ORDERS),
                page,
                AanvraagApi.Item::of);
    }

    /** All versions that were submitted, oldest first. */
    List<Aanvraagversie> versies(UUID aanvraag) {
        return entities.createQuery(
                        "from Aanvraagversie where aanvraag = :aanvraag and ingediendOp is not null order by nummer",
                        Aanvraagversie.class)
                .setParameter("aanvraag", aanvraag)
                .getResultList();
    }

    /** What was asked of an application. */
    Page<Aanvulling> aanvullingen(UUID aanvraag, ChangedSince changed, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Aanvulling a")
                .and("a.aanvraag = :aanvraag", "aanvraag", aanvraag)
                .and("a.gevraagdOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds());
        return CountedRows.page(entities, Aanvulling.class, where, page, sort);
    }

    /** By which people call the next application. */
    long volgendNummer() {
        return ((Number) entities.createNativeQuery("select nextval('aanvraagnummer')")
                        .getSingleResult())
                .longValue();
    }

    void persist(Aanvraag aanvraag) {
        entities.persist(aanvraag);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}

package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
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
class AanvraagRepository {

    // who applies, and the regions that were asked to work along
    private static final String SCHRIJVEN = "(any_of(:eigen, a.gemeente) or has_any(:regios, a.meeschrijven.regios))";

    private static final String MEEDOEN = "(has_any(:eigen, v.codes.gemeenten) or has_any(:regios, v.codes.regios))";

    // who assesses in the round, without a conflict about this application
    private static final String BEOORDELEN =
            "exists (select 1 from Beoordelaar o where o.ronde = a.ronde and o.account = :beoordelaar and o.onthevenOp is null"
                    + " and not exists (select 1 from Belangverklaring c where c.beoordelaar = o.id and c.aanvraag = a.id"
                    + " and c.vervangenOp is null and c.belang = CONFLICT))";

    // what Kijk says of the version that a reader sees, and of when that changed, in the words of a query
    private static final String FROM = "from Aanvraag a join Aanvraagversie v on v.id = case when " + SCHRIJVEN
            + " then coalesce(a.concept.id, a.ingediend.id) else a.ingediend.id end";
    private static final String GEWIJZIGD_OP = "case when " + SCHRIJVEN + " then a.gewijzigdOp else a.standOp end";

    private static final Map<String, String> ORDERS = Map.of(
            "nummer", "a.nummer",
            "titel", "v.inhoud.kern.titel",
            "gemeente", "a.gemeente",
            "bedrag", "v.bedrag",
            "ingediendOp", "v.ingediendOp",
            "gewijzigdOp", GEWIJZIGD_OP,
            "id", "a.id");

    private static final String INGEDIEND = "from Aanvraag a join Aanvraagversie v on v.id = a.ingediend.id";
    private static final String GEGEVENS = "select " + IngediendeAanvraag.GEGEVENS + " ";

    private final EntityManager entities;

    AanvraagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** An application that the reader sees, with all that it says, written and submitted: one statement. */
    Aanvraag get(UUID id, Kijk kijk) {
        Conditions where = gezien(
                        "from Aanvraag a left join fetch a.concept left join fetch a.ingediend v left join fetch a.aanvulling",
                        kijk)
                .and("a.id = :id", "id", id);
        return where.query(entities, "", "", Aanvraag.class).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Aanvraag", id));
    }

    /** Of a query in which {@code v} is the version that the reader sees, unless it is the reader's own. */
    private static Conditions gezien(String from, Kijk kijk) {
        if (kijk.ingediend()) {
            return Conditions.of(from)
                    .and(SCHRIJVEN + " or a.ingediend is not null", "eigen", kijk.gemeenten())
                    .with("regios", kijk.regios());
        }
        return Conditions.of(from)
                .and(
                        SCHRIJVEN + " or a.ingediend is not null and (" + MEEDOEN + " or " + BEOORDELEN + ")",
                        "eigen",
                        kijk.gemeenten())
                .with("regios", kijk.regios())
                .with("beoordelaar", kijk.beoordelaar());
    }

    /**
     * What the list says of each; the texts of an application are not read.
     *
     * @param regio code of the region that the filter names; null for none
     */
    Page<AanvraagApi.Item> search(AanvraagFilter filter, String regio, Kijk kijk, PageRequest page, Sort sort) {
        Conditions where = gezien(FROM, kijk)
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

    /** What was submitted last, of an application that the reader sees; empty otherwise. */
    Optional<IngediendeAanvraag> ingediend(UUID id, Kijk kijk) {
        return gezien(INGEDIEND, kijk)
                .and("a.id = :id", "id", id)
                .query(entities, GEGEVENS, "", IngediendeAanvraag.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was submitted last of each application in a round, by number. */
    List<IngediendeAanvraag> ingediendIn(UUID ronde) {
        return Conditions.of(INGEDIEND)
                .and("a.ronde = :ronde", "ronde", ronde)
                .query(entities, GEGEVENS, " order by a.nummer", IngediendeAanvraag.class)
                .getResultList();
    }

    /** What decisions about some applications of a round look at, by number; those that were not submitted are not among them. */
    @SuppressWarnings("unchecked") // the query gives lists
    List<TeBesluiten> teBesluiten(UUID ronde, Collection<UUID> ids) {
        return Conditions.of(INGEDIEND + " left join Aanvulling u on u.id = a.aanvulling.id")
                .and("a.ronde = :ronde", "ronde", ronde)
                .and(
                        "any_of(:ids, cast(a.id as String))",
                        "ids",
                        ids.stream().map(UUID::toString).toList())
                .query(
                        entities,
                        "select " + IngediendeAanvraag.GEGEVENS
                                + ", v.inhoud.deelnemers, v.inhoud.kern.themas, u.antwoordenTot ",
                        " order by a.nummer",
                        Object[].class)
                .getResultList()
                .stream()
                .map(rij -> new TeBesluiten(
                        (IngediendeAanvraag) rij[0], (List<Aandeelhouder>) rij[1], (List<String>) rij[2], (LocalDate)
                                rij[3]))
                .toList();
    }

    /** What was submitted last of some applications, by application. */
    Map<UUID, Aanvraaginhoud> inhoud(Collection<UUID> ids) {
        return entities
                .createQuery(
                        "select v from Aanvraag a join Aanvraagversie v on v.id = a.ingediend.id where a.id in :ids",
                        Aanvraagversie.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Aanvraagversie::aanvraag, Aanvraagversie::inhoud));
    }

    /** Some applications, which nobody else changes or holds until the end of the transaction. */
    List<Aanvraag> alleen(Collection<UUID> ids) {
        return entities.createQuery("from Aanvraag a where a.id in :ids order by a.id", Aanvraag.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether an application of a round is to be decided, for the first time or anew. */
    boolean heeftTeBesluiten(UUID ronde) {
        return entities
                .createQuery(
                        "select 1 from Aanvraag a where a.ronde = :ronde"
                                + " and a.status in (INGEDIEND, AANVULLING_GEVRAAGD, IN_HEROVERWEGING)",
                        Integer.class)
                .setParameter("ronde", ronde)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findAny()
                .isPresent();
    }

    /** Nobody changes it until the end of the transaction; others may hold it too. */
    void houdVast(UUID id) {
        entities.createQuery("select a.id from Aanvraag a where a.id = :id", UUID.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
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

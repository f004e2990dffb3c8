package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;

@ApplicationScoped
class BeoordelingRepository {

    private static final String LEVEND = "status not in (VERHINDERD, VERVALLEN)";
    private static final String BIJ_AANVRAAG = " from Beoordeling b join Beoordelaar o on o.id = b.beoordelaar"
            + " join Aanvraag a on a.id = b.aanvraag join Aanvraagversie v on v.id = a.ingediend.id";

    /** Of an assessment {@code b}: that its account declared no conflict about the application. */
    static final String GEEN_CONFLICT = "not exists (select 1 from Belangverklaring c join Beoordelaar q"
            + " on q.id = c.beoordelaar where q.account = :account and c.aanvraag = b.aanvraag"
            + " and c.vervangenOp is null and c.belang = CONFLICT)";

    // an assessor sees what is asked of him, and what others think once he said what he thinks himself
    private static final String EIGEN = "o.account = :account and o.onthevenOp is null and b.status <> VERHINDERD";
    private static final String NA_EIGEN = "b.ingediend is not null and b.status <> VERHINDERD and exists (select 1"
            + " from Beoordeling e join Beoordelaar p on p.id = e.beoordelaar where e.aanvraag = b.aanvraag"
            + " and p.account = :account and p.onthevenOp is null and e.ingediend is not null"
            + " and e.status <> VERHINDERD)";

    private static final Map<String, String> ORDERS = Map.of(
            "aanvraagnummer", "a.nummer",
            "score", "i.punten * 1.0 / i.gewicht",
            "gewijzigdOp", "b.gewijzigdOp",
            "id", "b.id");

    private final EntityManager entities;

    BeoordelingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param account of a reader who sees no more than an assessor does; null to show all */
    Page<BeoordelingApi.Item> search(BeoordelingFilter filter, String account, PageRequest page, Sort sort) {
        Conditions where = gezien(BIJ_AANVRAAG.strip() + " left join Oordeel i on i.id = b.ingediend.id", account)
                .and("b.ronde = :ronde", "ronde", filter.ronde)
                .and("b.aanvraag = :aanvraag", "aanvraag", filter.aanvraag)
                .and("b.beoordelaar = :beoordelaar", "beoordelaar", filter.beoordelaar)
                .and("b.status = :status", "status", filter.status)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(
                entities,
                "b.id, b.ronde, b.aanvraag, a.nummer, v.inhoud.kern.titel, b.beoordelaar, b.status, i.inhoud.advies,"
                        + " i.punten, i.gewicht, i.ingediendOp, b.gewijzigdOp",
                where,
                CountedRows.orderBy(sort, ORDERS),
                page,
                BeoordelingRepository::item);
    }

    private static BeoordelingApi.Item item(Object[] rij) {
        return new BeoordelingApi.Item(
                (UUID) rij[0],
                (UUID) rij[1],
                (UUID) rij[2],
                (long) rij[3],
                (String) rij[4],
                (UUID) rij[5],
                (Beoordeling.Status) rij[6],
                (Advies) rij[7],
                Rangorde.score((Integer) rij[8], (Integer) rij[9]),
                (Instant) rij[10],
                (Instant) rij[11]);
    }

    /** An assessment that the reader sees, with what it is about: one statement. */
    Zaak get(UUID id, String account) {
        return gezien(BIJ_AANVRAAG.strip() + " left join fetch b.concept left join fetch b.ingediend", account)
                .and("b.id = :id", "id", id)
                .query(
                        entities,
                        "select b, o, " + IngediendeAanvraag.GEGEVENS + ", (select c.belang from Belangverklaring c"
                                + " where c.beoordelaar = o.id and c.aanvraag = a.id and c.vervangenOp is null) ",
                        "",
                        Object[].class)
                .getResultList()
                .stream()
                .map(Zaak::of)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Beoordeling", id));
    }

    private static Conditions gezien(String from, String account) {
        Conditions where = Conditions.of(from);
        return account == null
                ? where
                : where.and("(" + EIGEN + " or " + NA_EIGEN + ") and " + GEEN_CONFLICT, "account", account);
    }

    /** All of an assessor, which nobody else changes until the end of the transaction. */
    List<Beoordeling> van(UUID beoordelaar) {
        return entities.createQuery("from Beoordeling where beoordelaar = :beoordelaar", Beoordeling.class)
                .setParameter("beoordelaar", beoordelaar)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The one of an assessor and an application that did not lapse, held in the same way; empty when there is none. */
    Optional<Beoordeling> levend(UUID beoordelaar, UUID aanvraag) {
        return entities
                .createQuery(
                        "from Beoordeling where beoordelaar = :beoordelaar and aanvraag = :aanvraag and " + LEVEND,
                        Beoordeling.class)
                .setParameter("beoordelaar", beoordelaar)
                .setParameter("aanvraag", aanvraag)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who has which application of a round, without what lapsed. */
    List<Verdeling.Paar> paren(UUID ronde) {
        return entities.createQuery(
                        "select new nl.ghnt.projectpool.beoordeling.Verdeling$Paar(aanvraag, beoordelaar) from Beoordeling"
                                + " where ronde = :ronde and " + LEVEND,
                        Verdeling.Paar.class)
                .setParameter("ronde", ronde)
                .getResultList();
    }

    Page<Oordeel> versies(UUID beoordeling, ChangedSince changed, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Oordeel o")
                .and("o.beoordeling = :beoordeling", "beoordeling", beoordeling)
                .and("o.ingediendOp is not null")
                .and("o.ingediendOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds());
        return CountedRows.page(entities, Oordeel.class, where, page, sort);
    }

    /** What is thought of each application of a round that was submitted and not taken back. */
    List<Rangorde.Gewogen> gewogen(UUID ronde) {
        return entities.createQuery(
                        "select new nl.ghnt.projectpool.beoordeling.Rangorde$Gewogen(a.id, a.nummer, a.gemeente, a.status,"
                                + " a.synthetisch, v.inhoud.kern.titel, v.bedrag, count(b.id), count(i.id), sum(i.punten),"
                                + " min(i.punten), max(i.punten), max(i.gewicht),"
                                + " sum(case when i.inhoud.advies = POSITIEF then 1 else 0 end),"
                                + " sum(case when i.inhoud.advies = POSITIEF_MET_VOORWAARDEN then 1 else 0 end),"
                                + " sum(case when i.inhoud.advies = NEGATIEF then 1 else 0 end),"
                                + " sum(case when i.valtAf then 1 else 0 end), a.standOp,"
                                + " (select max(w.gewijzigdOp) from Beoordeling w where w.aanvraag = a.id))"
                                + " from Aanvraag a join Aanvraagversie v on v.id = a.ingediend.id"
                                + " left join Beoordeling b on b.aanvraag = a.id and b." + LEVEND
                                + " left join Oordeel i on i.id = b.ingediend.id"
                                + " where a.ronde = :ronde and a.status <> INGETROKKEN"
                                + " group by a.id, a.nummer, a.gemeente, a.status, a.synthetisch, v.inhoud.kern.titel,"
                                + " v.bedrag, a.standOp",
                        Rangorde.Gewogen.class)
                .setParameter("ronde", ronde)
                .getResultList();
    }

    void persist(Beoordeling beoordeling) {
        entities.persist(beoordeling);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}

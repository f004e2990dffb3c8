package nl.ghnt.reporting.regio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ghnt.reporting.Periode;
import org.hibernate.Session;

/** Reads the copy, and writes what the register tells: the same event twice, or an older one later, changes nothing. */
@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    private static final String VALID =
            " and (geldigheid.begin is null or geldigheid.begin <= :dag) and (geldigheid.end is null or geldigheid.end"
                    + " > :dag)";
    private static final String UPSERT_REGIO = """
        insert into regio as r (code, naam, indeling, begin_geldigheid, einde_geldigheid, volgnummer)
        values (:code, :naam, :indeling, cast(:begin as date), cast(:einde as date), :volgnummer)
        on conflict (code) do update set naam = excluded.naam, indeling = excluded.indeling,
            begin_geldigheid = excluded.begin_geldigheid, einde_geldigheid = excluded.einde_geldigheid,
            volgnummer = excluded.volgnummer
        where excluded.volgnummer >= r.volgnummer\
        """;
    private static final String UPSERT_INDELING = """
        insert into indeling as i (code, soort, aangekondigd_aantal, begin_geldigheid, einde_geldigheid, volgnummer)
        values (:code, :soort, cast(:aantal as integer), cast(:begin as date), cast(:einde as date), :volgnummer)
        on conflict (code) do update set soort = excluded.soort,
            aangekondigd_aantal = excluded.aangekondigd_aantal, begin_geldigheid = excluded.begin_geldigheid,
            einde_geldigheid = excluded.einde_geldigheid, volgnummer = excluded.volgnummer
        where excluded.volgnummer >= i.volgnummer\
        """;
    private static final String UPSERT_POST = """
        insert into projectleiderpost as p (regio, functie, begin_geldigheid, einde_geldigheid, status, verteld_op)
        values (:regio, :functie, :begin, cast(:einde as date), :status, :verteldOp)
        on conflict (regio, functie, begin_geldigheid) do update set einde_geldigheid = excluded.einde_geldigheid,
            status = excluded.status, verteld_op = excluded.verteld_op
        where excluded.verteld_op >= p.verteld_op\
        """;

    private static final String UPSERT_PRIORITEITEN = """
        insert into regioprioriteiten as p (regio, periode, elementen, volgnummer)
        values (:regio, :periode, :elementen, :volgnummer)
        on conflict (periode, regio) do update set elementen = excluded.elementen, volgnummer = excluded.volgnummer
        where excluded.volgnummer >= p.volgnummer\
        """;

    private static final String POSTS = """
        select regio, status from projectleiderpost
        where functie = 'PROJECTLEIDER' and begin_geldigheid <= :dag
            and (einde_geldigheid is null or einde_geldigheid > :dag)
        order by regio, begin_geldigheid\
        """;

    Optional<Indeling> programmeIndeling(LocalDate dag) {
        return getEntityManager()
                .createQuery("from Indeling where soort = :soort" + VALID, Indeling.class)
                .setParameter("soort", Indeling.GHNT)
                .setParameter("dag", dag)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Regio> members(String indeling, LocalDate dag) {
        return list(
                "indeling = :indeling" + VALID + " order by collate(naam as dutch), code",
                Map.of("indeling", indeling, "dag", dag));
    }

    /** The status of each project leader's post that the copy knows on a day, by region. */
    Map<String, Poststatus> projectleiderposten(LocalDate dag) {
        Map<String, Poststatus> posts = new HashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(POSTS, Tuple.class)
                .setParameter("dag", dag)
                .getResultList()
                .forEach(row -> posts.put(row.get(0, String.class), Poststatus.valueOf(row.get(1, String.class))));
        return posts;
    }

    /** What the regions marked for a period, as the copy knows it, by region. */
    Map<String, List<String>> prioriteiten(Periode periode) {
        Map<String, List<String>> prioriteiten = new HashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select regio, elementen from regioprioriteiten where periode = :periode", Tuple.class)
                .setParameter("periode", periode.code())
                .getResultList()
                .forEach(row -> prioriteiten.put(row.get(0, String.class), List.of(row.get(1, String[].class))));
        return prioriteiten;
    }

    void upsert(RegioVerteld.Regiogegevens regio, long volgnummer) {
        getEntityManager()
                .createNativeQuery(UPSERT_REGIO)
                .setParameter("code", regio.code())
                .setParameter("naam", regio.naam())
                .setParameter("indeling", regio.indeling())
                .setParameter("begin", regio.beginGeldigheid())
                .setParameter("einde", regio.eindeGeldigheid())
                .setParameter("volgnummer", volgnummer)
                .executeUpdate();
    }

    void upsert(IndelingVastgelegd.Indelinggegevens indeling, long volgnummer) {
        getEntityManager()
                .createNativeQuery(UPSERT_INDELING)
                .setParameter("code", indeling.code())
                .setParameter("soort", indeling.soort())
                .setParameter("aantal", indeling.aangekondigdAantal())
                .setParameter("begin", indeling.beginGeldigheid())
                .setParameter("einde", indeling.eindeGeldigheid())
                .setParameter("volgnummer", volgnummer)
                .executeUpdate();
    }

    void upsert(ProjectleiderpostGewijzigd.Postgegevens post, Instant verteldOp) {
        getEntityManager()
                .createNativeQuery(UPSERT_POST)
                .setParameter("regio", post.regio())
                .setParameter("functie", post.functie())
                .setParameter("begin", post.beginGeldigheid())
                .setParameter("einde", post.eindeGeldigheid())
                .setParameter("status", post.status().name())
                .setParameter("verteldOp", verteldOp)
                .executeUpdate();
    }

    void upsert(RegioprioriteitenVastgesteld.Prioriteiten prioriteiten, long volgnummer) {
        getEntityManager()
                .createNativeQuery(UPSERT_PRIORITEITEN)
                .setParameter("regio", prioriteiten.regio())
                .setParameter("periode", prioriteiten.periode().code())
                .setParameter("elementen", prioriteiten.elementen().toArray(String[]::new))
                .setParameter("volgnummer", volgnummer)
                .executeUpdate();
    }
}

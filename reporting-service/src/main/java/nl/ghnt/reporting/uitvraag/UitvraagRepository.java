package nl.ghnt.reporting.uitvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;

@ApplicationScoped
class UitvraagRepository implements PanacheRepositoryBase<Uitvraag, UUID> {

    private static final int TOTAAL = 0x75697476;

    Uitvraag get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Uitvraag", id));
    }

    /** The campaign, which cannot close before the running transaction ends. */
    Uitvraag getHeldOpen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> ProblemException.notFound("Uitvraag", id));
    }

    /**
     * Lets one transaction at a time open full questionnaires of a year, until it ends: of two that open one in another
     * period, the second sees that it was done.
     */
    void vergrendelJaar(int jaar) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + TOTAAL + ", :jaar)", Integer.class)
                .setParameter("jaar", jaar)
                .getSingleResult();
    }

    /** Whether the full questionnaire was sent in another period of the same year (R259). */
    boolean totaalInAnderePeriode(Periode periode) {
        return count(
                        "soort = :soort and periode <> :periode and substring(cast(periode as string), 1, 4) = :jaar",
                        Map.of(
                                "soort",
                                Vragenlijst.Soort.TOTAAL,
                                "periode",
                                periode,
                                "jaar",
                                String.valueOf(periode.jaar())))
                > 0;
    }

    /** Whether a campaign of that kind runs over the period; at most one does. */
    boolean isOpen(Periode periode, Vragenlijst.Soort soort) {
        return count("periode = ?1 and soort = ?2 and status = ?3", periode, soort, Uitvraag.Status.OPEN) > 0;
    }

    /** A page of campaigns; changes are those that the reader may know of. */
    Page<Uitvraag> search(UitvraagFilter filter, Collection<String> regios, PageRequest page, Sort sort) {
        Map<String, String> orders = Map.of(
                "geopendOp", "u.geopendOp",
                "periode", "u.periode",
                "sluitingsdatum", "u.sluitingsdatum",
                "gewijzigdOp", gewijzigdOp(regios),
                "id", "u.id");
        return CountedRows.page(
                getEntityManager(), "u", conditions(filter, regios), CountedRows.orderBy(sort, orders), page, row ->
                        (Uitvraag) row[0]);
    }

    private static Conditions conditions(UitvraagFilter filter, Collection<String> regios) {
        Instant sinds = filter.gewijzigdSinds() == null ? Instant.EPOCH : filter.gewijzigdSinds();
        Conditions conditions = Conditions.of("from Uitvraag u")
                .and("u.periode = :periode", "periode", filter.periode())
                .and("u.soort = :soort", "soort", filter.soort())
                .and("u.status = :status", "status", filter.status())
                .and(gewijzigdOp(regios) + " >= :gewijzigdSinds", "gewijzigdSinds", sinds);
        return kentEnkele(regios) ? conditions.with("eigen", String.join(",", regios)) : conditions;
    }

    /** As {@link Uitvraag#gewijzigdOp}: what a region was allowed after the closing is not for everybody. */
    private static String gewijzigdOp(Collection<String> regios) {
        String openbaar = "coalesce(u.geslotenOp, u.geopendOp)";
        if (kentEnkele(regios)) {
            return "greatest(" + openbaar + ", function('laatst_verleend_op' as Instant, u.uitzonderingen, :eigen))";
        }
        return regios == null ? "u.gewijzigdOp" : openbaar;
    }

    private static boolean kentEnkele(Collection<String> regios) {
        return regios != null && !regios.isEmpty();
    }
}

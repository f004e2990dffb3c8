package nl.ghnt.reporting.uitvraag;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;

@ApplicationScoped
class UitvraagRepository implements PanacheRepositoryBase<Uitvraag, UUID> {

    Uitvraag get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Uitvraag", id));
    }

    /** The campaign, which cannot close before the running transaction ends. */
    Uitvraag getHeldOpen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> ProblemException.notFound("Uitvraag", id));
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

    PanacheQuery<Uitvraag> search(
            Periode periode, Vragenlijst.Soort soort, Uitvraag.Status status, Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Uitvraag")
                .and("periode = :periode", "periode", periode)
                .and("soort = :soort", "soort", soort)
                .and("status = :status", "status", status)
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

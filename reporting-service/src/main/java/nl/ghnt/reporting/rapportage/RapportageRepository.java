package nl.ghnt.reporting.rapportage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class RapportageRepository implements PanacheRepositoryBase<Voortgangsrapportage, UUID> {

    /** A report, whoever may see it. */
    Voortgangsrapportage get(UUID id) {
        return get(id, true);
    }

    /** A report, if it is public or the reader may see what is not: a draft does not exist for others. */
    Voortgangsrapportage get(UUID id, boolean metConcepten) {
        return findByIdOptional(id)
                .filter(rapportage -> metConcepten || rapportage.status() == Rapportagestatus.OPENBAAR)
                .orElseThrow(() -> ProblemException.notFound("Voortgangsrapportage", id));
    }

    Page<Voortgangsrapportage> search(
            RapportageService.Vraag vraag, boolean metConcepten, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Voortgangsrapportage")
                .and("status = :openbaar", "openbaar", metConcepten ? null : Rapportagestatus.OPENBAAR)
                .and("status = :status", "status", vraag.status())
                .and("opgave.soort = :soort", "soort", vraag.soort())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", vraag.gewijzigdSinds());
        if (!vraag.metVervangen()) {
            where.and("vervangenDoor is null");
        }
        return CountedRows.page(getEntityManager(), Voortgangsrapportage.class, where, page, sort);
    }

    /** The latest public report on a campaign. */
    Optional<Voortgangsrapportage> openbaarVanUitvraag(UUID uitvraag) {
        return find(
                        "opgave.uitvraag = ?1 and status = ?2 and momentopname is not null",
                        Sort.by("versienummer").descending().and("gewijzigdOp", Sort.Direction.Descending),
                        uitvraag,
                        Rapportagestatus.OPENBAAR)
                .firstResultOptional();
    }
}

package nl.ghnt.reporting.rapportage;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class RapportageRepository implements PanacheRepositoryBase<Voortgangsrapportage, UUID> {

    /** A report, whoever may see it. */
    Voortgangsrapportage get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** A report, if it is public or the reader may see what is not: a draft does not exist for others. */
    Voortgangsrapportage get(UUID id, boolean metConcepten) {
        return findByIdOptional(id)
                .filter(rapportage -> metConcepten || rapportage.status() == Rapportagestatus.OPENBAAR)
                .orElseThrow(() -> notFound(id));
    }

    PanacheQuery<Voortgangsrapportage> search(RapportageService.Vraag vraag, boolean metConcepten, Sort sort) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (!metConcepten) {
            where.append(" and status = :openbaar");
            parameters.put("openbaar", Rapportagestatus.OPENBAAR);
        }
        if (!vraag.metVervangen()) {
            where.append(" and vervangenDoor is null");
        }
        if (vraag.status() != null) {
            where.append(" and status = :status");
            parameters.put("status", vraag.status());
        }
        if (vraag.soort() != null) {
            where.append(" and opgave.soort = :soort");
            parameters.put("soort", vraag.soort());
        }
        if (vraag.gewijzigdSinds() != null) {
            where.append(" and gewijzigdOp >= :sinds");
            parameters.put("sinds", vraag.gewijzigdSinds());
        }
        return find(where.toString(), sort, parameters);
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

    private static ProblemException notFound(UUID id) {
        return ProblemException.notFound("Voortgangsrapportage", id);
    }
}

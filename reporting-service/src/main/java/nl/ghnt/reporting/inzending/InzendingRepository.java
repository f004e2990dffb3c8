package nl.ghnt.reporting.inzending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class InzendingRepository implements PanacheRepositoryBase<Inzending, UUID> {

    /** A submission with its current version: one statement. */
    Inzending get(UUID id) {
        return find("from Inzending i join fetch i.huidigeVersie where i.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Inzending", id));
    }

    List<Inzending> ofUitvraag(UUID uitvraag) {
        return list("uitvraag", uitvraag);
    }

    /** All versions, oldest first. */
    List<InzendingVersie> versies(UUID inzending) {
        return getEntityManager()
                .createQuery(
                        "from InzendingVersie where inzending = :inzending order by versienummer",
                        InzendingVersie.class)
                .setParameter("inzending", inzending)
                .getResultList();
    }

    Page<Inzending> search(InzendingFilter filter, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Inzending")
                .and("uitvraag = :uitvraag", "uitvraag", filter.uitvraag())
                .and("regio = :regio", "regio", filter.regio())
                .and("status = :status", "status", filter.status())
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and("any_of(:eigen, regio)", "eigen", filter.eigenRegios());
        return CountedRows.page(getEntityManager(), Inzending.class, where, page, sort);
    }
}

package nl.ghnt.reporting.vragenlijst;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class VragenlijstRepository implements PanacheRepositoryBase<Vragenlijst, UUID> {

    Vragenlijst get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Vragenlijst", id));
    }

    Page<Vragenlijst> search(
            Vragenlijst.Soort soort,
            Vragenlijst.Status status,
            Instant gewijzigdSinds,
            boolean metConcepten,
            PageRequest page,
            Sort sort) {
        Conditions where = Conditions.of("from Vragenlijst")
                .and("status <> :concept", "concept", metConcepten ? null : Vragenlijst.Status.CONCEPT)
                .and("inhoud.soort = :soort", "soort", soort)
                .and("status = :status", "status", status)
                .and("gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return CountedRows.page(getEntityManager(), Vragenlijst.class, where, page, sort);
    }
}

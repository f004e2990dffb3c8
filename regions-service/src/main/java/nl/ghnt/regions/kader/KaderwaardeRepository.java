package nl.ghnt.regions.kader;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class KaderwaardeRepository implements PanacheRepositoryBase<Kaderwaarde, UUID> {

    /** Values as known at a moment. */
    Page<Kaderwaarde> search(KaderwaardeFilter filter, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Kaderwaarde w")
                .and(Zichtbaar.bekend("w"), "knownAt", knownAt)
                .and("w.lijst = :lijst", "lijst", filter.lijst)
                .and("w.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Kaderwaarde.class, where, page, sort);
    }
}

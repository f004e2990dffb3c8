package nl.ghnt.kit.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

    Page<Note> search(Instant changedSince, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Note").and("changedAt >= :changedSince", "changedSince", changedSince);
        return CountedRows.page(getEntityManager(), Note.class, where, page, sort);
    }
}

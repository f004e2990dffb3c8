package nl.ghnt.kit.sample;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;

@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

    PanacheQuery<Note> search(Instant changedSince, Sort sort) {
        Conditions where = Conditions.of("from Note").and("changedAt >= :changedSince", "changedSince", changedSince);
        return find(where.query(), sort, where.parameters());
    }
}

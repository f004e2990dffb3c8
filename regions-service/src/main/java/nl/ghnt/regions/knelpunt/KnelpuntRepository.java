package nl.ghnt.regions.knelpunt;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.projectleider.Leesrecht;

@ApplicationScoped
class KnelpuntRepository implements PanacheRepositoryBase<Knelpunt, UUID> {

    Knelpunt get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Knelpunt", id));
    }

    /** For whoever cannot ask somebody to try again: waits for others that change it. */
    Knelpunt getLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("Knelpunt", id));
    }

    PanacheQuery<Knelpunt> search(KnelpuntFilter filter, Leesrecht.Zicht zicht, Sort sort) {
        Conditions where = Conditions.of("from Knelpunt k")
                .and("k.regio = :regio", "regio", filter.regio)
                .and("k.status = :status", "status", filter.status)
                .and("k.categorie = :categorie", "categorie", filter.categorie)
                .and("k.ernst = :ernst", "ernst", filter.ernst)
                .and("k.gevraagdNiveau = :niveau", "niveau", filter.gevraagdNiveau)
                .and("array_contains(k.themas, :thema)", "thema", filter.thema)
                .and("k.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        zicht.beperk(where, "k.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

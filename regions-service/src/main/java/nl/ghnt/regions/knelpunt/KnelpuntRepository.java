package nl.ghnt.regions.knelpunt;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class KnelpuntRepository implements Herinnering<Knelpunt> {

    @Override
    public String naam() {
        return "Knelpunt";
    }

    /** For whoever cannot ask somebody to try again: waits for others that change it. */
    Knelpunt getLocked(UUID id) {
        return find("stuk = ?1 and vervallenOp is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound(naam(), id));
    }

    PanacheQuery<Knelpunt> search(KnelpuntFilter filter, Rechten.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from Knelpunt k")
                .and(Zichtbaar.toen("k"))
                .with("knownAt", moment)
                .and("k.regio = :regio", "regio", filter.regio)
                .and("k.status = :status", "status", filter.status)
                .and("k.categorie = :categorie", "categorie", filter.categorie)
                .and("k.ernst = :ernst", "ernst", filter.ernst)
                .and("k.gevraagdNiveau = :niveau", "niveau", filter.gevraagdNiveau)
                .and("array_contains(k.themas, :thema)", "thema", filter.thema)
                .and("k.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        zicht.beperk(where, "k.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

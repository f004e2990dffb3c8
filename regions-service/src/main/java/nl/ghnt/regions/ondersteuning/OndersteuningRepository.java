package nl.ghnt.regions.ondersteuning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.projectleider.Leesrecht;

@ApplicationScoped
class OndersteuningRepository implements PanacheRepositoryBase<Ondersteuning, UUID> {

    Ondersteuning get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Ondersteuning", id));
    }

    /** Whether a region asked this. */
    boolean isVraag(UUID id, String regio) {
        return count("id = ?1 and regio = ?2 and richting = ?3", id, regio, Ondersteuning.Richting.VRAAG) == 1;
    }

    PanacheQuery<Ondersteuning> search(OndersteuningFilter filter, Leesrecht.Zicht zicht, Sort sort) {
        Conditions where = Conditions.of("from Ondersteuning o")
                .and("o.regio = :regio", "regio", filter.regio)
                .and("o.richting = :richting", "richting", filter.richting)
                .and("o.soort = :soort", "soort", filter.soort)
                .and("o.status = :status", "status", filter.status)
                .and("o.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        zicht.beperk(where, "o.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

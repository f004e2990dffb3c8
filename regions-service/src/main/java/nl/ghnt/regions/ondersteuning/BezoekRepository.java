package nl.ghnt.regions.ondersteuning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.projectleider.Leesrecht;

@ApplicationScoped
class BezoekRepository implements PanacheRepositoryBase<Bezoek, UUID> {

    Bezoek get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Bezoek", id));
    }

    List<Bezoek> known(Instant moment) {
        return list("geregistreerdOp <= ?1", Sort.by("geplandeDatum").and("id"), moment);
    }

    PanacheQuery<Bezoek> search(BezoekFilter filter, Leesrecht.Zicht zicht, Sort sort) {
        Conditions where = Conditions.of("from Bezoek b")
                .and("b.regio = :regio", "regio", filter.regio)
                .and("b.soort = :soort", "soort", filter.soort)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        if (filter.afgelegd != null) {
            where.and(filter.afgelegd ? "b.bezoekdatum is not null" : "b.bezoekdatum is null");
        }
        zicht.beperk(where, "b.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

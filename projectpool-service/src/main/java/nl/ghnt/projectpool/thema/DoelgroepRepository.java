package nl.ghnt.projectpool.thema;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class DoelgroepRepository implements PanacheRepositoryBase<Doelgroep, String> {

    Doelgroep get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Doelgroep", code));
    }

    PanacheQuery<Doelgroep> registeredSince(Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Doelgroep")
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return find(where.query(), sort, where.parameters());
    }
}

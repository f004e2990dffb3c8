package nl.ghnt.projectpool.projectenpool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ProjectenpoolRepository implements PanacheRepositoryBase<Projectenpool, String> {

    Projectenpool get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Projectenpool", code));
    }

    List<Projectenpool> registeredSince(Instant gewijzigdSinds, Sort sort) {
        Conditions where = Conditions.of("from Projectenpool")
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds);
        return list(where.query(), sort, where.parameters());
    }
}

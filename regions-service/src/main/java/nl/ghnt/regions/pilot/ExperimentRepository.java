package nl.ghnt.regions.pilot;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ExperimentRepository implements PanacheRepositoryBase<Experiment, String> {

    Experiment get(String code, Instant knownAt) {
        return find("code = ?1 and geregistreerdOp <= ?2", code, knownAt)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Experiment", code));
    }

    PanacheQuery<Experiment> search(ExperimentFilter filter, Instant knownAt, Sort sort) {
        Conditions where = Conditions.of("from Experiment")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and("eigenaar = :eigenaar", "eigenaar", filter.eigenaar)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

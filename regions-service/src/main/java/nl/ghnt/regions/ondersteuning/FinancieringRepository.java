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
class FinancieringRepository implements PanacheRepositoryBase<Financiering, UUID> {

    private static final String HOLDS = """
            (f.geldigheid.begin is null or f.geldigheid.begin <= :geldigOp)
                 and (f.geldigheid.end is null or f.geldigheid.end > :geldigOp)""";

    Financiering get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Financiering", id));
    }

    PanacheQuery<Financiering> search(FinancieringFilter filter, Leesrecht.Zicht zicht, Sort sort) {
        Conditions where = Conditions.of("from Financiering f")
                .and("f.regio = :regio", "regio", filter.regio)
                .and("f.doel = :doel", "doel", filter.doel)
                .and(HOLDS, "geldigOp", filter.geldigOp)
                .and("f.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        zicht.beperk(where, "f.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

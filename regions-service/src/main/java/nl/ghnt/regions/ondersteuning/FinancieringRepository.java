package nl.ghnt.regions.ondersteuning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class FinancieringRepository implements Herinnering<Financiering> {

    private static final String HOLDS = """
        (f.geldigheid.begin is null or f.geldigheid.begin <= :geldigOp)
             and (f.geldigheid.end is null or f.geldigheid.end > :geldigOp)\
        """;

    @Override
    public String naam() {
        return "Financiering";
    }

    PanacheQuery<Financiering> search(FinancieringFilter filter, Rechten.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from Financiering f")
                .and(Zichtbaar.toen("f"))
                .with("knownAt", moment)
                .and("f.regio = :regio", "regio", filter.regio)
                .and("f.doel = :doel", "doel", filter.doel)
                .and(HOLDS, "geldigOp", filter.geldigOp)
                .and("f.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        zicht.beperk(where, "f.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}

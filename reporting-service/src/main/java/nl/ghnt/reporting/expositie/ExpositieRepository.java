package nl.ghnt.reporting.expositie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ExpositieRepository implements PanacheRepositoryBase<ReizendeExpositie, String> {

    ReizendeExpositie get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Expositie", code));
    }

    PanacheQuery<ReizendeExpositie> search(ExpositieFilter filter, Sort sort) {
        Conditions where = Conditions.of("from ReizendeExpositie")
                .and("locate(:gemeente, cast(plaatsen as string)) > 0", "gemeente", quoted(filter.gemeente))
                .and("locate(:uitvoering, cast(uitvoering as string)) > 0", "uitvoering", quoted(filter.uitvoering))
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }

    /** A value as it stands in a document. */
    private static String quoted(Object value) {
        return value == null ? null : "\"" + value + "\"";
    }
}

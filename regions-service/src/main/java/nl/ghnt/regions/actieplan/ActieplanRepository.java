package nl.ghnt.regions.actieplan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ActieplanRepository implements PanacheRepositoryBase<Actieplan, UUID> {

    // of a plan that was never adopted the first version is the only one
    private static final String IS_ABOUT = """
            exists (select 1 from ActieplanVersie v where v.plan = p and v.nummer = coalesce(p.geldendeVersie, 1)
                 and array_contains(v.elementen, :thema))""";

    Actieplan get(UUID id) {
        return find("from Actieplan p join fetch p.versies where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Actieplan", id));
    }

    List<Actieplan> of(String regio) {
        return list("from Actieplan p join fetch p.versies where p.regio = ?1", regio);
    }

    /** All plans that were ever adopted, with their versions: some dozens. */
    List<Actieplan> adopted() {
        return list("from Actieplan p join fetch p.versies where p.geldendeVersie is not null order by p.regio");
    }

    PanacheQuery<Actieplan> search(ActieplanFilter filter, Inzage inzage, Sort sort) {
        Conditions where = Conditions.of("from Actieplan p");
        if (!inzage.inAlles()) {
            where.and("(p.geldendeVersie is not null or p.regio in :eigen)").with("eigen", inzage.eigenRegios());
        }
        where.and("p.regio = :regio", "regio", filter.regio)
                .and("p.status = :status", "status", filter.status)
                .and(IS_ABOUT, "thema", filter.thema)
                .and("p.beginGeldigheid <= :geldigOp", "geldigOp", filter.geldigOp)
                .and("p.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        if (filter.geldigOp != null) {
            where.and("(p.eindeGeldigheid is null or p.eindeGeldigheid > :geldigOp)");
        }
        return find(where.query(), sort, where.parameters());
    }
}

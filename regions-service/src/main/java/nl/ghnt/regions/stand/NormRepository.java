package nl.ghnt.regions.stand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class NormRepository implements PanacheRepositoryBase<Norm, String> {

    Norm get(String code, Instant knownAt) {
        return find("code = ?1 and geregistreerdOp <= ?2", code, knownAt)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Norm", code));
    }

    Page<Norm> search(NormFilter filter, Instant knownAt, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Norm")
                .and("this.geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .andContains("concat(this.inhoud.naam, ' ', this.inhoud.tekst)", "naam", filter.naam)
                .and("locate(:gegeven, cast(this.inhoud.eisen as string)) > 0", "gegeven", filter.gegeven())
                .and("this.geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Norm.class, where, page, sort);
    }
}

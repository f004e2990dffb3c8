package nl.ghnt.regions.begrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class BegripRepository implements PanacheRepositoryBase<Begrip, UUID> {

    Begrip get(String code) {
        return find("inhoud.code = ?1 and vervallenOp is null", code)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Begrip", code));
    }

    Begrip get(String code, Instant moment) {
        return find("inhoud.code = :code and " + Zichtbaar.toen("this"), Map.of("code", code, "knownAt", moment))
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Begrip", code));
    }

    /** Terms with a text in their name, or in one of their other names. */
    Page<Begrip> search(BegripFilter filter, Instant moment, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Begrip")
                .and(Zichtbaar.toen("this"))
                .with("knownAt", moment)
                .andContains(
                        List.of("this.inhoud.naam", "cast(this.inhoud.andereNamen as string)"), "naam", filter.naam)
                .and("this.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(getEntityManager(), Begrip.class, where, page, sort);
    }
}

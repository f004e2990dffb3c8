package nl.ghnt.governance.programma;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ProgrammaRepository implements PanacheRepositoryBase<Programma, String> {

    Programma get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Programma", code));
    }

    /** Programmes that were known at a moment; with {@code validOn} only those that ran on that day. */
    PanacheQuery<Programma> search(ProgrammaFilter filter, LocalDate validOn, Instant knownAt, Sort sort) {
        Conditions conditions = Conditions.of("from Programma")
                .andContains("naam", "naam", filter.naam)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .and(
                        "geldigheid.begin <= :validOn and (geldigheid.end is null or geldigheid.end > :validOn)",
                        "validOn",
                        validOn);
        return find(conditions.query(), sort, conditions.parameters());
    }
}

package nl.ghnt.governance.functie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class FunctieRepository implements PanacheRepositoryBase<Functie, String> {

    Functie get(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound("Functie", code));
    }

    Optional<Functie> find(String code) {
        return find("code = ?1 and vervallenOp is null", code).singleResultOptional();
    }

    /** Waits for others that record who holds it. */
    void lock(String code) {
        findById(code, LockModeType.PESSIMISTIC_WRITE);
    }

    PanacheQuery<Functie> search(FunctieFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Functie")
                .and("vervallenOp is null")
                .andContains("naam", "naam", filter.naam)
                .and("soort = :soort", "soort", filter.soort)
                .and("organisatie = :organisatie", "organisatie", filter.organisatie)
                .and("gremium = :gremium", "gremium", filter.gremium)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }
}

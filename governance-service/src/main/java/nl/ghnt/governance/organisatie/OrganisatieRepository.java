package nl.ghnt.governance.organisatie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class OrganisatieRepository implements PanacheRepositoryBase<Organisatie, String> {

    Organisatie get(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound("Organisatie", code));
    }

    Optional<Organisatie> find(String code) {
        return find("code = ?1 and vervallenOp is null", code).singleResultOptional();
    }

    PanacheQuery<Organisatie> search(OrganisatieFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Organisatie")
                .and("vervallenOp is null")
                .andContains("naam", "naam", filter.naam)
                .and("soort = :soort", "soort", filter.soort)
                .and("onderdeelVan = :onderdeelVan", "onderdeelVan", filter.onderdeelVan)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }
}

package nl.ghnt.governance.organisatie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class OrganisatieRepository implements PanacheRepositoryBase<Organisatie, String> {

    Organisatie get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Organisatie", code));
    }

    PanacheQuery<Organisatie> search(OrganisatieFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Organisatie")
                .andContains("naam", "naam", filter.naam)
                .and("soort = :soort", "soort", filter.soort)
                .and("onderdeelVan = :onderdeelVan", "onderdeelVan", filter.onderdeelVan)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }
}

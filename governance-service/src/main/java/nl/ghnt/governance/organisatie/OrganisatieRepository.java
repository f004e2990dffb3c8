package nl.ghnt.governance.organisatie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.governance.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class OrganisatieRepository implements PanacheRepositoryBase<Organisatie, String> {

    Organisatie get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Organisatie", code));
    }

    PanacheQuery<Organisatie> search(String soort, String onderdeelVan, Sort sort) {
        Conditions conditions = Conditions.none()
                .when("soort", soort, "soort = :soort")
                .when("onderdeelVan", onderdeelVan, "onderdeelVan = :onderdeelVan");
        return find(conditions.text(), sort, conditions.parameters());
    }
}

package nl.ghnt.regions.netwerk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class PartnerorganisatieRepository implements PanacheRepositoryBase<Partnerorganisatie, String> {

    Partnerorganisatie get(String code, Instant knownAt) {
        return find("code = ?1 and geregistreerdOp <= ?2", code, knownAt)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Partnerorganisatie", code));
    }

    /** Those of these codes that there are. */
    List<String> known(Collection<String> codes) {
        return list("code = any_of(?1)", (Object) AnyOf.array(codes)).stream()
                .map(Partnerorganisatie::code)
                .toList();
    }

    PanacheQuery<Partnerorganisatie> search(PartnerorganisatieFilter filter, Instant knownAt, Sort sort) {
        Conditions where = Conditions.of("from Partnerorganisatie")
                .and("geregistreerdOp <= :knownAt", "knownAt", knownAt)
                .andContains("naam", "naam", filter.naam)
                .and("sector = :sector", "sector", filter.sector)
                .and("agenda = :agenda", "agenda", filter.agenda)
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

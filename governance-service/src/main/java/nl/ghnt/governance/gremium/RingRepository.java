package nl.ghnt.governance.gremium;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;

@ApplicationScoped
class RingRepository implements PanacheRepositoryBase<Ring, Integer> {

    List<Ring> search(RingFilter filter, Sort sort) {
        Conditions conditions = Conditions.of("from Ring")
                .andContains("naam", "naam", filter.naam)
                .and("metGremia = :metGremia", "metGremia", filter.metGremia);
        return list(conditions.query(), sort, conditions.parameters());
    }
}

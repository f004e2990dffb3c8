package nl.ghnt.governance.leervorm;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;

@ApplicationScoped
class LeerdoelRepository implements PanacheRepositoryBase<Leerdoel, String> {

    PanacheQuery<Leerdoel> search(ChangedSince changed, Sort sort) {
        Conditions conditions = Conditions.of("from Leerdoel")
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds());
        return find(conditions.query(), sort, conditions.parameters());
    }
}

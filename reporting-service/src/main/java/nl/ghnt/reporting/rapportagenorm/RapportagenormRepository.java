package nl.ghnt.reporting.rapportagenorm;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;

@ApplicationScoped
class RapportagenormRepository implements PanacheRepositoryBase<Rapportagenorm, String> {

    PanacheQuery<Rapportagenorm> search(ChangedSince changed, Sort sort) {
        Conditions where = Conditions.of("from Rapportagenorm")
                .and("geregistreerdOp >= :gewijzigdSinds", "gewijzigdSinds", changed.gewijzigdSinds());
        return find(where.query(), sort, where.parameters());
    }
}

package nl.ghnt.governance.vergaderritme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class VergaderritmeRepository implements PanacheRepositoryBase<Vergaderritme, String> {

    List<Vergaderritme> ofGremium(String gremium) {
        return list("gremium", Sort.by("geldigheid.begin").and("code"), gremium);
    }
}

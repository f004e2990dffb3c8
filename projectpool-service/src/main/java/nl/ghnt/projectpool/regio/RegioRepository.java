package nl.ghnt.projectpool.regio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    List<Regio> inOrder() {
        return listAll(Sort.by("code"));
    }
}

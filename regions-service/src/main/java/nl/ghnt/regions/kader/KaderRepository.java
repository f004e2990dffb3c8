package nl.ghnt.regions.kader;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KaderRepository implements PanacheRepositoryBase<Kaderelement, String> {

    /** The whole frame with all that was ever said of it: some dozens, so what is seen is chosen in memory. */
    List<Kaderelement> complete() {
        return list("from Kaderelement e join fetch e.omschrijvingen order by e.code");
    }

    Optional<Kaderelement> findComplete(String code) {
        return find("from Kaderelement e join fetch e.omschrijvingen where e.code = ?1", code)
                .singleResultOptional();
    }
}

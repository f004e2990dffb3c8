package nl.ghnt.projectpool.regio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    /** All with their spellings: one statement. */
    List<Regio> inOrder() {
        return list("from Regio r left join fetch r.namen order by r.code");
    }

    /** Names by code: one statement, which reads no spellings. */
    Map<String, String> namen() {
        return getEntityManager()
                .createQuery("select r.code, r.naam from Regio r", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}

package nl.ghnt.projectpool.kerncijfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class KerncijferRepository implements PanacheRepositoryBase<Kerncijfer, String> {

    Kerncijfer get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProblemException.notFound("Kerncijfer", code));
    }

    List<Kerncijfer> inOrder() {
        return listAll(Sort.by("inhoud.volgnummer"));
    }
}

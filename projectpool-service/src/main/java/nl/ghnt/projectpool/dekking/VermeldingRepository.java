package nl.ghnt.projectpool.dekking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class VermeldingRepository implements PanacheRepositoryBase<Vermelding, UUID> {

    Vermelding get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Vermelding", id));
    }
}

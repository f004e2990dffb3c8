package nl.ghnt.projectpool.dekking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class VermeldingRepository implements PanacheRepositoryBase<Vermelding, UUID> {

    /** Code of the table that an entry belongs to, without loading the entry. */
    String dekkingstabelVan(UUID id) {
        return find("select v.dekkingstabel from Vermelding v where v.id = ?1", id)
                .project(String.class)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Vermelding", id));
    }

    Vermelding get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("Vermelding", id));
    }
}

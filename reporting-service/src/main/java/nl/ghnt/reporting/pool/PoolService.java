package nl.ghnt.reporting.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;

/** Reading what this service knows of the project pool. */
@ApplicationScoped
public class PoolService {

    private static final Comparator<Projectaantal> VOORKEUR = Comparator.comparing(
                    (Projectaantal aantal) -> aantal.gegevens().soort())
            .thenComparing(aantal -> aantal.gegevens().rondes().size(), Comparator.reverseOrder())
            .thenComparing(Projectaantal::verteldOp, Comparator.reverseOrder());

    private final PoolRepository repository;

    PoolService(PoolRepository repository) {
        this.repository = repository;
    }

    /** The number to report: a published one before a counted one, over as many rounds as possible; empty when none was told. */
    @Transactional
    public Optional<Projectaantal> projectaantal() {
        return repository.projectaantallen().stream().min(VOORKEUR);
    }

    /** The coverage as last told; empty when none was told. */
    @Transactional
    public Optional<Dekking> dekking() {
        return repository.laatsteDekking().map(BewaardeDekking::inhoud);
    }
}

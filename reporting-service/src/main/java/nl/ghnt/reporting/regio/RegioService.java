package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ghnt.reporting.Periode;

/** Reading what this service knows of the register. */
@ApplicationScoped
public class RegioService {

    private final RegioRepository repository;

    RegioService(RegioRepository repository) {
        this.repository = repository;
    }

    /** The regions of the programme on a day (R121, R122); nothing known gives an empty list, never an error. */
    @Transactional
    public Regiostand opDag(LocalDate dag) {
        return repository
                .programmeIndeling(dag)
                .map(indeling -> indeling.stand(code -> repository.members(code, dag)))
                .orElseGet(() -> new Regiostand(null, null, List.of()));
    }

    /** How the post of the project leader of each region stands on a day, by code; absent when not known (R138). */
    @Transactional
    public Map<String, Poststatus> projectleiderposten(LocalDate dag) {
        return repository.projectleiderposten(dag);
    }

    /**
     * What the regions marked as their own priorities for a period (R261).
     *
     * @return codes of elements of the programme's frame by code of the region; absent when not known
     */
    @Transactional
    public Map<String, List<String>> prioriteiten(Periode periode) {
        return repository.prioriteiten(periode);
    }

    /** A region by its code, whenever it was valid; empty when the copy has never heard of it. */
    @Transactional
    public Optional<Regio> find(String code) {
        return repository.findByIdOptional(code);
    }
}

package nl.ghnt.projectpool.beoordeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;

/** Ranks what was submitted in a round by what is thought of it. */
@ApplicationScoped
public class RangordeService {

    private final BeoordelingRepository repository;
    private final AanvraagrondeService rondes;

    RangordeService(BeoordelingRepository repository, AanvraagrondeService rondes) {
        this.repository = repository;
        this.rondes = rondes;
    }

    /** @throws ProblemException 404 for a round that never opened */
    @Transactional
    List<Rangorde.Plaats> vanGeopend(UUID ronde) {
        if (rondes.geopend(ronde).isEmpty()) {
            throw ProblemException.notFound("Aanvraagronde", ronde);
        }
        return van(ronde);
    }

    /** What is thought of each application of a round, best first. */
    @Transactional
    public List<Rangorde.Plaats> van(UUID ronde) {
        return Rangorde.van(repository.gewogen(ronde));
    }
}

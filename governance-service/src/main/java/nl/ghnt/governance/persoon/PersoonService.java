package nl.ghnt.governance.persoon;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Reading and adding professionals. */
@ApplicationScoped
public class PersoonService {

    private final PersoonRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    PersoonService(PersoonRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<Persoon> search(PersoonFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, page, sort);
    }

    @Transactional
    public Persoon get(UUID id) {
        return repository.get(id);
    }

    /** The person with this identifier, for whoever refers to one; empty for null. */
    @Transactional
    public Optional<Persoon> find(UUID id) {
        return id == null ? Optional.empty() : repository.find(id);
    }

    /** The person whom the programme data call {@code code}; null stays null. */
    @Transactional
    public Persoon byCode(String code) {
        return code == null
                ? null
                : repository.findByCode(code).orElseThrow(() -> new IllegalStateException("Unknown person " + code));
    }

    /** Adds a professional, so that members can be added later (R37). */
    @Transactional
    Persoon voegToe(Persoon.Naam naam) {
        Persoon persoon = new Persoon(naam, clock.instant());
        repository.persistAndFlush(persoon);
        audit.note("persoon.toegevoegd", "/personen/" + persoon.id(), Map.of("persoon", persoon.id()));
        return persoon;
    }
}

package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives what was submitted to those who assess and decide. */
@ApplicationScoped
public class IngediendeAanvraagService {

    private final AanvraagRepository repository;
    private final Aanvraagzicht zicht;
    private final Clock clock;

    IngediendeAanvraagService(AanvraagRepository repository, Aanvraagzicht zicht, Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.clock = clock;
    }

    /** One that the caller sees; empty otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<IngediendeAanvraag> gezien(UUID id) {
        return repository.ingediend(id, zicht.kijk());
    }

    /** The same, which nobody changes or takes back before the end of the transaction; others may hold it too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<IngediendeAanvraag> gezienVast(UUID id) {
        repository.houdVast(id);
        return gezien(id);
    }

    /** All of a round that are there to be assessed and decided, by number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<IngediendeAanvraag> teBesluitenIn(UUID ronde) {
        return repository.ingediendIn(ronde).stream()
                .filter(IngediendeAanvraag::isTeBesluiten)
                .toList();
    }

    /** What decisions about some applications of a round look at, by number; those that were not submitted are not among them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TeBesluiten> teBesluiten(UUID ronde, Collection<UUID> ids) {
        return repository.teBesluiten(ronde, ids);
    }

    /** All that was submitted last of some applications, by application. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Aanvraaginhoud> inhoud(Collection<UUID> ids) {
        return repository.inhoud(ids);
    }

    /** Nobody else changes or holds these applications until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void houdAlleen(Collection<UUID> ids) {
        repository.alleen(ids);
    }

    /**
     * Applications are decided.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when one is not there to be decided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void besluit(Collection<UUID> ids) {
        repository.alleen(ids).forEach(aanvraag -> aanvraag.besluit(clock.instant()));
    }

    /** An application is to be decided anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void heroverweeg(UUID id) {
        repository.alleen(List.of(id)).forEach(aanvraag -> aanvraag.heroverweeg(clock.instant()));
    }

    /** Whether nothing that was submitted in a round is still to be decided. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isBeslist(UUID ronde) {
        return !repository.heeftTeBesluiten(ronde);
    }
}

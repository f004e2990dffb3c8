package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives what was submitted to those who assess and decide. */
@ApplicationScoped
public class IngediendeAanvraagService {

    private final AanvraagRepository repository;
    private final Aanvraagzicht zicht;

    IngediendeAanvraagService(AanvraagRepository repository, Aanvraagzicht zicht) {
        this.repository = repository;
        this.zicht = zicht;
    }

    /** One that the caller sees; empty otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<IngediendeAanvraag> gezien(UUID id) {
        return repository.ingediend(id, zicht.kijk());
    }

    /** One that is about to be changed by what depends on it: nobody takes it back before the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<IngediendeAanvraag> vast(UUID id) {
        repository.houdVast(id);
        return gezien(id);
    }

    /** All of a round that are there to be assessed, by number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<IngediendeAanvraag> teWegen(UUID ronde) {
        return repository.ingediendIn(ronde).stream()
                .filter(IngediendeAanvraag::isTeWegen)
                .toList();
    }
}

package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.reporting.cijfer.Publicatie;
import nl.ghnt.reporting.infographic.MomentopnameService;

/** The figures of a campaign are public as far as a public report froze them. Runs in the transaction of its caller. */
@ApplicationScoped
class GepubliceerdeCijfers implements Publicatie {

    private final RapportageRepository repository;
    private final MomentopnameService momentopnames;

    GepubliceerdeCijfers(RapportageRepository repository, MomentopnameService momentopnames) {
        this.repository = repository;
        this.momentopnames = momentopnames;
    }

    @Override
    public Optional<Bevroren> vanUitvraag(UUID uitvraag) {
        return repository
                .openbaarVanUitvraag(uitvraag)
                .map(rapportage -> momentopnames.lees(rapportage.momentopname()))
                .map(vastgelegd -> new Bevroren(vastgelegd.momentopname().cijferblad(), vastgelegd.vastgelegdOp()));
    }
}

package nl.ghnt.reporting.inzending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;

/** Telling how complete a campaign is. */
@ApplicationScoped
class VolledigheidService {

    private final UitvraagService uitvragen;
    private final InzendingRepository inzendingen;

    VolledigheidService(UitvraagService uitvragen, InzendingRepository inzendingen) {
        this.uitvragen = uitvragen;
        this.inzendingen = inzendingen;
    }

    /** The completeness of a campaign: two statements, whatever the number of regions. */
    @Transactional
    Volledigheid van(UUID uitvraagId) {
        Uitvraag uitvraag = uitvragen.get(uitvraagId);
        return Volledigheid.van(uitvraag, inzendingen.ofUitvraag(uitvraagId));
    }
}

package nl.ghnt.reporting.inzending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.regio.RegioService;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;

/** Telling how complete a campaign is. */
@ApplicationScoped
class VolledigheidService {

    private final UitvraagService uitvragen;
    private final InzendingRepository inzendingen;
    private final RegioService regios;
    private final Clock clock;

    VolledigheidService(UitvraagService uitvragen, InzendingRepository inzendingen, RegioService regios, Clock clock) {
        this.uitvragen = uitvragen;
        this.inzendingen = inzendingen;
        this.regios = regios;
        this.clock = clock;
    }

    /** The completeness of a campaign: three statements, whatever the number of regions. */
    @Transactional
    Volledigheid van(UUID uitvraagId) {
        Uitvraag uitvraag = uitvragen.get(uitvraagId);
        LocalDate today = DutchDay.today(clock);
        return Volledigheid.van(uitvraag, inzendingen.ofUitvraag(uitvraagId), regios.projectleiderposten(today));
    }
}

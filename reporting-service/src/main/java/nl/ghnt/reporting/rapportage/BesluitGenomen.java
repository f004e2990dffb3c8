package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The stuurgroep decided: about a report, that report is adopted or given back. */
@ApplicationScoped
class BesluitGenomen implements EventHandler<Besluit> {

    private final RapportageService service;

    BesluitGenomen(RapportageService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "governance";
    }

    @Override
    public String type() {
        return "besluit.genomen.v1";
    }

    @Override
    public Class<Besluit> dataType() {
        return Besluit.class;
    }

    @Override
    public void handle(ReceivedEvent<Besluit> event) {
        if (event.data().overRapportage()) {
            service.verwerk(event.data());
        }
    }
}

package nl.ghnt.governance.agendering;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** Puts a progress report that is offered for adoption on its way to the stuurgroep. */
@ApplicationScoped
class RapportageAangebodenHandler implements EventHandler<RapportageAangeboden> {

    private final AgenderingService service;

    RapportageAangebodenHandler(AgenderingService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "reporting";
    }

    @Override
    public String type() {
        return "voortgangsrapportage.ter-vaststelling-aangeboden.v1";
    }

    @Override
    public Class<RapportageAangeboden> dataType() {
        return RapportageAangeboden.class;
    }

    @Override
    public void handle(ReceivedEvent<RapportageAangeboden> event) {
        service.neemAan(event);
    }
}

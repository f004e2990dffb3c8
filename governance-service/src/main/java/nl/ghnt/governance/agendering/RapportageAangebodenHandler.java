package nl.ghnt.governance.agendering;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;

/** Puts a progress report that is offered for adoption on its way to the stuurgroep. */
class RapportageAangebodenHandler {

    @Produces
    @Singleton
    EventHandler<RapportageAangeboden> aangeboden(AgenderingService service) {
        return EventHandler.of(
                "reporting",
                "voortgangsrapportage.ter-vaststelling-aangeboden.v1",
                RapportageAangeboden.class,
                service::neemAan);
    }
}

package nl.ghnt.governance.aanstelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;

/** Keeps in which periods the post of a project leader is filled: who holds one is in the body of the project leaders. */
class AanstellingGewijzigdHandler {

    @Produces
    @Singleton
    EventHandler<Aanstellingen.Gewijzigd> gewijzigd(Aanstellingen aanstellingen) {
        return EventHandler.of("regions", "aanstelling.gewijzigd.v1", Aanstellingen.Gewijzigd.class, event -> {
            if (event.data().isVanProjectleider()) {
                aanstellingen.bewaar(event.data(), event.sequence());
            }
        });
    }
}

package nl.ghnt.governance.aanstelling;

import jakarta.inject.Singleton;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** Keeps in which periods the post of a project leader is filled: who holds one is in the body of the project leaders. */
@Singleton
class AanstellingGewijzigdHandler implements EventHandler<AanstellingGewijzigd> {

    private final Aanstellingen aanstellingen;

    AanstellingGewijzigdHandler(Aanstellingen aanstellingen) {
        this.aanstellingen = aanstellingen;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "aanstelling.gewijzigd.v1";
    }

    @Override
    public Class<AanstellingGewijzigd> dataType() {
        return AanstellingGewijzigd.class;
    }

    @Override
    public void handle(ReceivedEvent<AanstellingGewijzigd> event) {
        if (event.data().isVanProjectleider()) {
            aanstellingen.bewaar(event.data(), event.sequence());
        }
    }
}

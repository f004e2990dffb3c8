package nl.ghnt.governance.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** A region no longer asks for a bottleneck to be solved. */
@ApplicationScoped
class KnelpuntIngetrokkenHandler implements EventHandler<KnelpuntIngetrokkenHandler.Ingetrokken> {

    /** What this service needs of it. */
    record Ingetrokken(UUID knelpunt) {
        Ingetrokken {
            if (knelpunt == null) {
                throw new IllegalArgumentException("knelpunt is required");
            }
        }
    }

    private final KnelpuntService service;

    KnelpuntIngetrokkenHandler(KnelpuntService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "knelpunt.ingetrokken.v1";
    }

    @Override
    public Class<Ingetrokken> dataType() {
        return Ingetrokken.class;
    }

    @Override
    public void handle(ReceivedEvent<Ingetrokken> event) {
        service.trekIn(event.data().knelpunt(), event.sequence());
    }
}

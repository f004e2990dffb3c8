package nl.ghnt.reporting.pool;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The project pool established its coverage. */
@ApplicationScoped
class DekkingVastgesteld implements EventHandler<Dekking> {

    private final PoolRepository repository;

    DekkingVastgesteld(PoolRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "projectpool";
    }

    @Override
    public String type() {
        return "dekking.vastgesteld.v1";
    }

    @Override
    public Class<Dekking> dataType() {
        return Dekking.class;
    }

    @Override
    public void handle(ReceivedEvent<Dekking> event) {
        repository.neemDekkingOver(event);
    }
}

package nl.ghnt.governance.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** A region raised a bottleneck, or tells it otherwise. */
@ApplicationScoped
class KnelpuntGemeldHandler implements EventHandler<KnelpuntGemeld> {

    private final KnelpuntService service;

    KnelpuntGemeldHandler(KnelpuntService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "knelpunt.gemeld.v1";
    }

    @Override
    public Class<KnelpuntGemeld> dataType() {
        return KnelpuntGemeld.class;
    }

    @Override
    public void handle(ReceivedEvent<KnelpuntGemeld> event) {
        service.neemAan(event);
    }
}

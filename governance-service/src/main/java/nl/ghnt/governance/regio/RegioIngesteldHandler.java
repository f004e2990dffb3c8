package nl.ghnt.governance.regio;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** Keeps the code of a region that came into the register; a code is kept for good, whatever happens to the region. */
@Singleton
class RegioIngesteldHandler implements EventHandler<RegioIngesteld> {

    private final EntityManager entities;

    RegioIngesteldHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "regio.ingesteld.v1";
    }

    @Override
    public Class<RegioIngesteld> dataType() {
        return RegioIngesteld.class;
    }

    @Override
    public void handle(ReceivedEvent<RegioIngesteld> event) {
        entities.createNativeQuery("insert into regio (code) values (:code) on conflict do nothing")
                .setParameter("code", event.data().code())
                .executeUpdate();
    }
}

package nl.ghnt.governance.regio;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.events.EventHandler;

/** Keeps the code of a region that came into the register; a code is kept for good, whatever happens to the region. */
class RegioIngesteldHandler {

    /** What this service needs of it. */
    record Ingesteld(String code) {

        Ingesteld {
            if (code == null) {
                throw new IllegalArgumentException("a region has a code");
            }
        }
    }

    @Produces
    @Singleton
    EventHandler<Ingesteld> ingesteld(EntityManager entities) {
        return EventHandler.of("regions", "regio.ingesteld.v1", Ingesteld.class, event -> entities.createNativeQuery(
                        "insert into regio (code) values (:code) on conflict do nothing")
                .setParameter("code", event.data().code())
                .executeUpdate());
    }
}

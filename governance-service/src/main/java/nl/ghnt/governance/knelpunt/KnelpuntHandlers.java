package nl.ghnt.governance.knelpunt;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;

/** What regions tell of their bottlenecks. */
class KnelpuntHandlers {

    private static final String REGIONS = "regions";

    /** What this service needs of a bottleneck that a region no longer asks to be solved. */
    record Ingetrokken(UUID knelpunt) {

        Ingetrokken {
            if (knelpunt == null) {
                throw new IllegalArgumentException("knelpunt is required");
            }
        }
    }

    @Produces
    @Singleton
    EventHandler<KnelpuntGemeld> gemeld(KnelpuntService service) {
        return EventHandler.of(REGIONS, "knelpunt.gemeld.v1", KnelpuntGemeld.class, service::neemAan);
    }

    @Produces
    @Singleton
    EventHandler<Ingetrokken> ingetrokken(KnelpuntService service) {
        return EventHandler.of(
                REGIONS,
                "knelpunt.ingetrokken.v1",
                Ingetrokken.class,
                event -> service.trekIn(event.data().knelpunt(), event.sequence()));
    }
}

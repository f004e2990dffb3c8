package nl.ghnt.governance.agendering;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;

/** Puts a project that is put forward on its way to an informatiedag, and takes it off when that is taken back. */
class ProjectHandlers {

    private static final String PROJECTPOOL = "projectpool";

    /** What this service needs of a project that is not put forward any more. */
    record Ingetrokken(UUID project) {

        Ingetrokken {
            if (project == null) {
                throw new IllegalArgumentException("project is required");
            }
        }
    }

    @Produces
    @Singleton
    EventHandler<ProjectVoorgedragen> voorgedragen(AgenderingService service) {
        return EventHandler.of(PROJECTPOOL, "project.voorgedragen.v1", ProjectVoorgedragen.class, service::draagVoor);
    }

    @Produces
    @Singleton
    EventHandler<Ingetrokken> ingetrokken(AgenderingService service) {
        return EventHandler.of(
                PROJECTPOOL,
                "project.voordracht-ingetrokken.v1",
                Ingetrokken.class,
                event -> service.trekIn(event.data().project(), event.sequence()));
    }
}

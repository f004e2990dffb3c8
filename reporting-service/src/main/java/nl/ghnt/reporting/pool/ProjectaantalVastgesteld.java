package nl.ghnt.reporting.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.time.Source;

/** The project pool established its number of projects. */
@ApplicationScoped
class ProjectaantalVastgesteld implements EventHandler<ProjectaantalVastgesteld.Gegevens> {

    /** What is told. */
    record Gegevens(int aantal, Projectaantal.Soort soort, List<String> rondes, Source bron) {}

    private final PoolRepository repository;

    ProjectaantalVastgesteld(PoolRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "projectpool";
    }

    @Override
    public String type() {
        return "projectaantal.vastgesteld.v1";
    }

    @Override
    public Class<Gegevens> dataType() {
        return Gegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Gegevens> event) {
        repository.neemOver(event);
    }
}

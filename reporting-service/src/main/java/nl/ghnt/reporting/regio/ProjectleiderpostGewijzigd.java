package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The post of a project leader or representative was filled, became vacant or ended. */
@ApplicationScoped
class ProjectleiderpostGewijzigd implements EventHandler<ProjectleiderpostGewijzigd.Postgegevens> {

    /** What is needed of a post; never who holds it. */
    record Postgegevens(
            String regio, String functie, Poststatus status, LocalDate beginGeldigheid, LocalDate eindeGeldigheid) {}

    private final RegioRepository repository;

    ProjectleiderpostGewijzigd(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "projectleiderpost.gewijzigd.v1";
    }

    @Override
    public Class<Postgegevens> dataType() {
        return Postgegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Postgegevens> event) {
        repository.upsert(event.data(), event.time());
    }
}

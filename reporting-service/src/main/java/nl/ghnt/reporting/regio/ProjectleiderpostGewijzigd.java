package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.ghnt.reporting.ToldFact;

/** The post of a project leader or representative was filled, became vacant or ended. */
@Singleton
class ProjectleiderpostGewijzigd extends ToldFact<ProjectleiderpostGewijzigd.Postgegevens> {

    /** What is needed of a post; never who holds it. */
    record Postgegevens(
            String regio, String functie, Poststatus status, LocalDate beginGeldigheid, LocalDate eindeGeldigheid) {}

    ProjectleiderpostGewijzigd(RegioRepository repository) {
        super(
                "regions",
                "projectleiderpost.gewijzigd.v1",
                Postgegevens.class,
                event -> repository.upsert(event.data(), event.time()));
    }
}

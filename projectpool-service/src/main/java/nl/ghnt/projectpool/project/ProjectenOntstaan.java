package nl.ghnt.projectpool.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Projects came of grants in a round, in the running transaction: what belongs to them from then on is made by whom it
 * concerns.
 */
public record ProjectenOntstaan(UUID ronde, List<Nieuw> projecten) {

    /** @param begin first day of the project */
    public record Nieuw(UUID id, LocalDate begin) {

        static Nieuw van(Project project) {
            return new Nieuw(project.id(), project.opzet().begin());
        }
    }
}

package nl.ghnt.projectpool.projectverslag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.projectpool.Rechten;

/** What others hear of reports of projects; what they say is not told. */
final class ProjectverslagEvents {

    private ProjectverslagEvents() {}

    /** What all have in common: they are about a report, and who leads its project or takes part may know. */
    private interface Verslagfeit extends DomainEvent {

        UUID projectverslag();

        /** Those that lead the project or take part by name. */
        List<String> gemeenten();

        @Override
        default String resource() {
            return Projectverslag.pad(projectverslag());
        }

        @Override
        default Audience audience() {
            return Rechten.beschikkinglezers(gemeenten());
        }
    }

    /** A report is due soon, or was: who leads the project is reminded. */
    record Herinnerd(UUID projectverslag, UUID project, List<String> gemeenten, String titel, LocalDate dag)
            implements Verslagfeit {

        static Herinnerd of(Projectverslag verslag, List<String> gemeenten) {
            return new Herinnerd(verslag.id(), verslag.project(), gemeenten, verslag.titel(), verslag.dag());
        }

        @Override
        public String type() {
            return "projectverslag.herinnerd.v1";
        }
    }

    /** A report stands somewhere else in its life. */
    record Verplaatst(UUID projectverslag, UUID project, List<String> gemeenten, Projectverslag.Status status)
            implements Verslagfeit {

        static Verplaatst of(Projectverslag verslag, List<String> gemeenten) {
            return new Verplaatst(verslag.id(), verslag.project(), gemeenten, verslag.status());
        }

        @Override
        public String type() {
            return "projectverslag.status-gewijzigd.v1";
        }
    }
}

package nl.ghnt.projectpool.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.projectpool.Rechten;

/** What others hear of projects. */
final class ProjectEvents {

    private ProjectEvents() {}

    /** What all have in common: they are about a project, and who leads it or takes part may know. */
    private interface Projectfeit extends DomainEvent {

        UUID project();

        String gemeente();

        List<String> deelnemendeGemeenten();

        @Override
        default String resource() {
            return Project.pad(project());
        }

        @Override
        default Audience audience() {
            return lezers(gemeente(), deelnemendeGemeenten());
        }
    }

    private static Audience lezers(String gemeente, List<String> deelnemend) {
        Set<String> gemeenten = new TreeSet<>(deelnemend);
        gemeenten.add(gemeente);
        return Rechten.beschikkinglezers(gemeenten);
    }

    /** Of what everybody may know once everybody sees the project. */
    private static Audience lezers(Project project, boolean openbaar) {
        return openbaar ? Audience.everybody() : lezers(project.gemeente(), project.gemeenten());
    }

    /** A project came of a grant, or more was granted to it after an objection. */
    record Toegekend(
            UUID project,
            UUID aanvraag,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            List<String> regios,
            List<String> themas,
            BigDecimal toegekend,
            boolean synthetisch)
            implements Projectfeit {

        static Toegekend of(Project project) {
            return new Toegekend(
                    project.id(),
                    project.aanvraag(),
                    project.ronde(),
                    project.gemeente(),
                    project.gemeenten(),
                    project.regios(),
                    project.opzet().themas(),
                    project.geld().toegekend(),
                    project.synthetisch());
        }

        @Override
        public String type() {
            return "project.toegekend.v1";
        }
    }

    /** A project stands somewhere else in its life. */
    record Verplaatst(
            UUID project, UUID aanvraagronde, String gemeente, List<String> deelnemendeGemeenten, Project.Status status)
            implements Projectfeit {

        static Verplaatst of(Project project) {
            return new Verplaatst(
                    project.id(), project.ronde(), project.gemeente(), project.gemeenten(), project.status());
        }

        @Override
        public String type() {
            return "project.status-gewijzigd.v1";
        }
    }

    /** A change of a project was allowed. */
    record Gewijzigd(
            UUID project,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            Wijzigingsvoorstel.Soort soort,
            LocalDate begin,
            LocalDate einde)
            implements Projectfeit {

        static Gewijzigd of(Project project, Wijzigingsvoorstel.Soort soort) {
            return new Gewijzigd(
                    project.id(),
                    project.ronde(),
                    project.gemeente(),
                    project.gemeenten(),
                    soort,
                    project.opzet().begin(),
                    project.opzet().einde());
        }

        @Override
        public String type() {
            return "project.gewijzigd.v1";
        }
    }

    /** A payment to a project was made, or came back. */
    record Betaald(
            UUID project,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            UUID betaling,
            Betaling.Soort soort,
            BigDecimal bedrag,
            LocalDate betaaldOp)
            implements Projectfeit {

        static Betaald of(Project project, Betaling betaling) {
            return new Betaald(
                    project.id(),
                    project.ronde(),
                    project.gemeente(),
                    project.gemeenten(),
                    betaling.id(),
                    betaling.soort(),
                    betaling.bedrag(),
                    betaling.betaaldOp());
        }

        @Override
        public String type() {
            return "project.betaald.v1";
        }
    }

    /** A project is to be shown at the informatiedag; what will be shown stands with the project. */
    record Voorgedragen(
            UUID project,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            String titel,
            @JsonIgnore Audience audience)
            implements Projectfeit {

        static Voorgedragen of(Project project, boolean openbaar) {
            return new Voorgedragen(
                    project.id(),
                    project.ronde(),
                    project.gemeente(),
                    project.gemeenten(),
                    project.opzet().titel(),
                    lezers(project, openbaar));
        }

        @Override
        public String type() {
            return "project.voorgedragen.v1";
        }
    }

    /** A project is not to be shown at the informatiedag any more. */
    record VoordrachtIngetrokken(
            UUID project,
            UUID aanvraagronde,
            String gemeente,
            List<String> deelnemendeGemeenten,
            @JsonIgnore Audience audience)
            implements Projectfeit {

        static VoordrachtIngetrokken of(Project project, boolean openbaar) {
            return new VoordrachtIngetrokken(
                    project.id(), project.ronde(), project.gemeente(), project.gemeenten(), lezers(project, openbaar));
        }

        @Override
        public String type() {
            return "project.voordracht-ingetrokken.v1";
        }
    }
}

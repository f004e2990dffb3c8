package nl.ghnt.regions.actieplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of plans: of what was adopted, never of concepts, and without free text. */
final class ActieplanEvents {

    private ActieplanEvents() {}

    /** An action without its texts. */
    record Actie(
            int nummer,
            int actielijn,
            String bouwsteen,
            String thema,
            String doelgroep,
            String prioriteit,
            LocalDate geplandeBegindatum,
            LocalDate geplandeEinddatum) {

        static Actie of(Planinhoud.Actie actie) {
            return new Actie(
                    actie.nummer(),
                    actie.actielijn(),
                    actie.bouwsteen(),
                    actie.thema(),
                    actie.doelgroep(),
                    actie.prioriteit(),
                    actie.geplandeBegindatum(),
                    actie.geplandeEinddatum());
        }
    }

    /** What is built on, without its texts. */
    record Verwijzing(String soort, Integer actielijn) {}

    /** All that is public of a plan but its texts. */
    record Staat(
            UUID actieplan,
            String regio,
            String status,
            int versie,
            LocalDate vaststellingsdatum,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            UUID kopieVan,
            List<Actie> acties,
            List<Verwijzing> verwijzingen) {

        static Staat of(Actieplan plan) {
            ActieplanVersie versie = plan.geldendeVersie().orElseThrow();
            return new Staat(
                    plan.id(),
                    plan.regio(),
                    plan.status().name(),
                    versie.nummer(),
                    versie.beginGeldigheid(),
                    plan.beginGeldigheid(),
                    plan.eindeGeldigheid(),
                    plan.kopieVan(),
                    versie.inhoud().acties().stream().map(Actie::of).toList(),
                    versie.inhoud().verwijzingen().stream()
                            .map(naar -> new Verwijzing(naar.soort().name(), naar.actielijn()))
                            .toList());
        }
    }

    /** A version was adopted. */
    record Vastgesteld(@JsonUnwrapped Staat staat) implements DomainEvent {

        @Override
        public String type() {
            return "actieplan.vastgesteld.v1";
        }

        @Override
        public String key() {
            return staat.actieplan().toString();
        }

        @Override
        public String resource() {
            return Actieplan.pad(staat.actieplan());
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }

    /** An adopted plan got another state. */
    record Gewijzigd(@JsonUnwrapped Staat staat) implements DomainEvent {

        @Override
        public String type() {
            return "actieplan.gewijzigd.v1";
        }

        @Override
        public String key() {
            return staat.actieplan().toString();
        }

        @Override
        public String resource() {
            return Actieplan.pad(staat.actieplan());
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }

    /** How an action comes along from a day on. */
    record VoortgangGemeld(
            UUID actieplan,
            String regio,
            int versie,
            int nummer,
            String status,
            Integer percentage,
            LocalDate peildatum,
            LocalDate werkelijkeBegindatum,
            LocalDate werkelijkeEinddatum)
            implements DomainEvent {

        static VoortgangGemeld of(Actieplan plan, int nummer, LocalDate peildatum, Actievoortgang.Melding melding) {
            return new VoortgangGemeld(
                    plan.id(),
                    plan.regio(),
                    plan.geldendeVersie().orElseThrow().nummer(),
                    nummer,
                    melding.status().name(),
                    melding.percentage(),
                    peildatum,
                    melding.werkelijkeBegindatum(),
                    melding.werkelijkeEinddatum());
        }

        @Override
        public String type() {
            return "actie.voortgang-gemeld.v1";
        }

        @Override
        public String key() {
            return actieplan.toString();
        }

        @Override
        public String resource() {
            return Actieplan.pad(actieplan);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}

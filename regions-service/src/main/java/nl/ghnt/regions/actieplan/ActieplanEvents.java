package nl.ghnt.regions.actieplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Melding;

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
    record Verwijzing(Planinhoud.Verwijzingsoort soort, Integer actielijn) {}

    /** All that is public of a plan but its texts. */
    record Staat(
            UUID actieplan,
            String regio,
            Planstatus status,
            int versie,
            LocalDate vaststellingsdatum,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            UUID kopieVan,
            List<Actie> acties,
            List<Verwijzing> verwijzingen) {

        private static Staat of(Actieplan plan) {
            ActieplanVersie versie = plan.geldendeVersie().orElseThrow();
            return new Staat(
                    plan.id(),
                    plan.regio(),
                    plan.status(),
                    versie.nummer(),
                    versie.beginGeldigheid(),
                    plan.beginGeldigheid(),
                    plan.eindeGeldigheid(),
                    plan.kopieVan(),
                    versie.inhoud().acties().stream().map(Actie::of).toList(),
                    versie.inhoud().verwijzingen().stream()
                            .map(naar -> new Verwijzing(naar.soort(), naar.actielijn()))
                            .toList());
        }
    }

    /** How an action comes along from a day on. */
    record VoortgangGemeld(
            UUID actieplan,
            String regio,
            int versie,
            int nummer,
            Actievoortgang.Status status,
            Integer percentage,
            LocalDate peildatum,
            LocalDate werkelijkeBegindatum,
            LocalDate werkelijkeEinddatum) {}

    /** A version was adopted. */
    static Melding vastgesteld(Actieplan plan) {
        return Melding.openbaar("actieplan.vastgesteld.v1", plan.pad(), Staat.of(plan));
    }

    /** An adopted plan got another state. */
    static Melding gewijzigd(Actieplan plan) {
        return Melding.openbaar("actieplan.gewijzigd.v1", plan.pad(), Staat.of(plan));
    }

    /** Something was told of an action. */
    static Melding voortgang(Actieplan plan, int nummer, LocalDate peildatum, Actievoortgang.Melding melding) {
        return Melding.openbaar(
                "actie.voortgang-gemeld.v1",
                plan.pad(),
                new VoortgangGemeld(
                        plan.id(),
                        plan.regio(),
                        plan.geldendeVersie().orElseThrow().nummer(),
                        nummer,
                        melding.status(),
                        melding.percentage(),
                        peildatum,
                        melding.werkelijkeBegindatum(),
                        melding.werkelijkeEinddatum()));
    }
}

package nl.ghnt.regions.actieplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in when something happens to a plan. A day that lies ahead is refused: these are real days. */
final class OvergangApi {

    private OvergangApi() {}

    /** The concept is adopted. */
    @Schema(name = "PlanVaststellen", description = "Het concept wordt vastgesteld")
    record Vaststelling(
            @NotNull @Schema(description = "Dag van vaststelling; niet in de toekomst")
            LocalDate vaststellingsdatum,

            @Size(max = 200)
            @Schema(description = "Gremium of organisatie die vaststelde; geen naam van een persoon", nullable = true)
            String vastgesteldDoor) {}

    /** Execution begins. */
    @Schema(name = "PlanUitvoeren", description = "De uitvoering begint")
    record Uitvoering(
            @NotNull @Schema(description = "Eerste dag; niet in de toekomst")
            LocalDate begindatum) {}

    /** The plan was carried out. */
    @Schema(name = "PlanAfronden", description = "Het plan is uitgevoerd")
    record Afronding(
            @NotNull @Schema(description = "Dag vanaf wanneer het plan is afgerond; niet in de toekomst")
            LocalDate einddatum,

            @Size(max = 2000) @Schema(description = "Toelichting; openbaar", nullable = true)
            String toelichting) {}

    /** The plan is given up. */
    @Schema(name = "PlanIntrekken", description = "Het plan wordt ingetrokken")
    record Intrekking(
            @NotNull @Schema(description = "Dag vanaf wanneer het plan niet meer geldt; niet in de toekomst")
            LocalDate intrekkingsdatum,

            @NotBlank @Size(max = 2000) @Schema(description = "Reden; openbaar als het plan dat was")
            String reden) {}

    /** A new version. */
    @Schema(name = "PlanversieAanmaken", description = "Een nieuwe versie in concept")
    record Versie(
            @Size(max = 2000) @Schema(description = "Waarom er een nieuwe versie komt", nullable = true)
            String toelichting) {}

    /** A copy for a successor. */
    @Schema(name = "PlanKopieren", description = "Een opvolger neemt het plan over")
    record Kopie(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio die het plan overneemt: de uwe")
            String regio) {}

    /** How an action comes along. */
    @Schema(name = "ActievoortgangMelden", description = "Hoe een actie er vanaf een dag voor staat")
    record Voortgang(
            @NotNull @Schema(description = "Status") Actievoortgang.Status status,

            @Min(0) @Max(100) @Schema(description = "Hoe ver, in procenten; null als niet te zeggen", nullable = true)
            Integer percentage,

            @Size(max = 2000) @Schema(description = "Toelichting; openbaar, dus niets over personen", nullable = true)
            String toelichting,

            @Size(max = 2000) @Schema(description = Planinhoud.GEHOLPEN, nullable = true)
            String geholpen,

            @Schema(description = "Dag waarop zij werkelijk begon", nullable = true)
            LocalDate werkelijkeBegindatum,

            @Schema(description = "Dag waarop zij werkelijk eindigde", nullable = true)
            LocalDate werkelijkeEinddatum,

            @Schema(description = "Dag vanaf wanneer dit zo is; standaard vandaag", nullable = true)
            LocalDate peildatum) {

        Actievoortgang.Melding toMelding() {
            if (werkelijkeBegindatum != null
                    && werkelijkeEinddatum != null
                    && werkelijkeEinddatum.isBefore(werkelijkeBegindatum)) {
                throw ProblemException.invalidInput(InputFault.body(
                        "/werkelijkeEinddatum", "datum.volgorde", "Het werkelijke einde ligt voor het begin."));
            }
            return new Actievoortgang.Melding(
                    status, percentage, toelichting, geholpen, werkelijkeBegindatum, werkelijkeEinddatum);
        }
    }
}

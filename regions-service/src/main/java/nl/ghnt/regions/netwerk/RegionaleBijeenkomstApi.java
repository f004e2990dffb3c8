package nl.ghnt.regions.netwerk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of regional meetings, and takes in. */
final class RegionaleBijeenkomstApi {

    private RegionaleBijeenkomstApi() {}

    /** What is told of a meeting. */
    @Schema(name = "RegionaleBijeenkomstOpgave", description = "Wat van een bijeenkomst wordt vastgelegd")
    record Opgave(
            @NotNull @Schema(description = "Soort") RegionaleBijeenkomst.Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @Schema(description = "Netwerk dat bijeenkomt; null als het er geen is", nullable = true)
            UUID netwerk,

            @Schema(description = "Geplande dag; null als niet gepland", nullable = true)
            LocalDate geplandeDatum,

            @Schema(description = "Dag waarop zij is gehouden; null zolang niet gehouden", nullable = true)
            LocalDate gehoudenDatum,

            @Size(max = 5000) @Schema(description = "Agenda; openbaar, zonder namen van personen", nullable = true)
            String agenda) {

        RegionaleBijeenkomst.Opgave toOpgave() {
            return new RegionaleBijeenkomst.Opgave(soort, titel, netwerk, geplandeDatum, gehoudenDatum, agenda);
        }
    }

    /** New. */
    @Schema(name = "RegionaleBijeenkomstAanmaken", description = "Een regionale bestuurlijke bijeenkomst")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "De bijeenkomst")
            Opgave bijeenkomst) {}

    /** Why it is cancelled. */
    @Schema(name = "RegionaleBijeenkomstAfgelasten", description = "Waarom een bijeenkomst niet doorgaat")
    record Afgelasten(
            @NotBlank @Size(max = 1000) @Schema(description = "Reden; openbaar, zonder namen van personen")
            String reden) {}

    /** A meeting as it is read. */
    @Schema(name = "RegionaleBijeenkomst", description = "Regionale bestuurlijke bijeenkomst")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Soort") RegionaleBijeenkomst.Soort soort,
            @Schema(description = "Titel") String titel,

            @Schema(description = "Netwerk dat bijeenkomt", nullable = true)
            UUID netwerk,

            @Schema(description = "Geplande dag; null als niet gepland", nullable = true)
            LocalDate geplandeDatum,

            @Schema(description = "Dag waarop zij is gehouden; null zolang niet gehouden", nullable = true)
            LocalDate gehoudenDatum,

            @Schema(description = "Agenda, zonder namen van personen", nullable = true)
            String agenda,

            @Schema(description = "Status") RegionaleBijeenkomst.Status status,

            @Schema(description = "Waarom afgelast; null als niet afgelast", nullable = true)
            String redenAfgelasting,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(RegionaleBijeenkomst bijeenkomst) {
            return new Response(
                    bijeenkomst.id(),
                    bijeenkomst.regio(),
                    bijeenkomst.soort(),
                    bijeenkomst.titel(),
                    bijeenkomst.netwerk(),
                    bijeenkomst.geplandeDatum(),
                    bijeenkomst.gehoudenDatum(),
                    bijeenkomst.agenda(),
                    bijeenkomst.status(),
                    bijeenkomst.redenAfgelasting(),
                    bijeenkomst.geregistreerdOp(),
                    bijeenkomst.gewijzigdOp());
        }
    }
}

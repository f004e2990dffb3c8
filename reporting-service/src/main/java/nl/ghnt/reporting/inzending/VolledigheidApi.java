package nl.ghnt.reporting.inzending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.regio.Poststatus;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of completeness. */
final class VolledigheidApi {

    private VolledigheidApi() {}

    /** How far a region is. */
    @Schema(name = "Regiostatus", description = "Hoe ver een regio is")
    enum Status {
        NIET_BEGONNEN,
        CONCEPT,
        INGEDIEND,
        TERUGGEGEVEN,
        GEACCEPTEERD;

        static Status of(Inzending inzending) {
            return inzending == null
                    ? NIET_BEGONNEN
                    : valueOf(inzending.status().name());
        }
    }

    /** Completeness of a campaign. */
    @Schema(name = "Volledigheid", description = "Hoe volledig een uitvraag is, tegen haar bevroren populatie")
    record Response(
            @Schema(description = "De uitvraag") UUID uitvraag,

            @Schema(description = "Periode waarover gevraagd wordt")
            String periode,

            @Schema(description = "Stand van zaken van de uitvraag")
            Uitvraag.Status status,

            @Schema(description = "Laatste dag waarop een inzending op tijd is")
            LocalDate sluitingsdatum,

            @Schema(description = "Aantal gevraagde regio's; minstens 1")
            int verwacht,

            @Schema(description = "Aantal regio's dat minstens een keer heeft ingediend")
            int ontvangen,

            @Schema(description = "Aantal regio's met een geaccepteerde inzending")
            int geaccepteerd,

            @Schema(description = "Aantal regio's waarvan de eerste indiening op tijd was")
            int opTijd,

            @Schema(description = "Aantal regio's waarvan de eerste indiening te laat was")
            int teLaat,

            @Schema(description = "Aandeel ontvangen, in procenten met een decimaal")
            BigDecimal percentageOntvangen,

            @Schema(description = "Aandeel geaccepteerd, in procenten met een decimaal")
            BigDecimal percentageGeaccepteerd,

            @Schema(description = "Aandeel op tijd, in procenten met een decimaal")
            BigDecimal percentageOpTijd,

            @Schema(description = "Of er verzonnen inzendingen bij zijn")
            boolean synthetisch,

            @Schema(
                    description =
                            "Namen van regio's die nog niets indienden; van eigen regio's als u er voor een schrijft")
            List<String> ontbrekend,

            @Schema(description = "Een regel per gevraagde regio; alleen de eigen als u er voor een schrijft")
            List<RegelResponse> regios) {

        /** @param eigen codes of the regions that the reader may see by name; null when all */
        static Response of(Volledigheid volledigheid, Collection<String> eigen) {
            Uitvraag uitvraag = volledigheid.uitvraag();
            List<Volledigheid.Regel> zichtbaar = volledigheid.regels().stream()
                    .filter(regel -> eigen == null || eigen.contains(regel.lid().regio()))
                    .toList();
            return new Response(
                    uitvraag.id(),
                    uitvraag.periode().code(),
                    uitvraag.status(),
                    uitvraag.sluitingsdatum(),
                    volledigheid.verwacht(),
                    volledigheid.aantal(Volledigheid.Regel::ontvangen),
                    volledigheid.aantal(Volledigheid.Regel::geaccepteerd),
                    volledigheid.aantal(Volledigheid.Regel::opTijd),
                    volledigheid.aantal(Volledigheid.Regel::teLaat),
                    volledigheid.percentage(Volledigheid.Regel::ontvangen),
                    volledigheid.percentage(Volledigheid.Regel::geaccepteerd),
                    volledigheid.percentage(Volledigheid.Regel::opTijd),
                    volledigheid.aantal(Volledigheid.Regel::synthetisch) > 0,
                    zichtbaar.stream()
                            .filter(regel -> !regel.ontvangen())
                            .map(regel -> regel.lid().naam())
                            .toList(),
                    zichtbaar.stream().map(RegelResponse::of).toList());
        }
    }

    /** One region. */
    @Schema(name = "VolledigheidRegel", description = "Hoe ver een gevraagde regio is")
    record RegelResponse(
            @Schema(description = "Code van de regio") String regio,

            @Schema(description = "Naam van de regio bij de opening")
            String naam,

            @Schema(description = "Hoe ver de regio is") Status status,

            @Schema(description = "De inzending; null als er geen is", nullable = true)
            UUID inzending,

            @Schema(description = "Moment van de eerste indiening", nullable = true)
            Instant eersteIngediendOp,

            @Schema(description = "Of de eerste indiening te laat was; null zonder indiening", nullable = true)
            Boolean teLaat,

            @Schema(description = "Of de antwoorden verzonnen zijn")
            boolean synthetisch,

            @Schema(
                    description = "Hoe de post van projectleider er nu voor staat; null als dat niet bekend is",
                    nullable = true)
            Poststatus projectleider) {

        static RegelResponse of(Volledigheid.Regel regel) {
            Inzending inzending = regel.inzending();
            return new RegelResponse(
                    regel.lid().regio(),
                    regel.lid().naam(),
                    Status.of(inzending),
                    inzending == null ? null : inzending.id(),
                    inzending == null ? null : inzending.eersteIngediendOp(),
                    inzending == null ? null : inzending.teLaat(),
                    regel.synthetisch(),
                    regel.projectleider());
        }
    }
}

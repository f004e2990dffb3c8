package nl.ghnt.governance.knelpunt;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of bottlenecks, and takes in. */
final class KnelpuntApi {

    private KnelpuntApi() {}

    /** A step. */
    @Schema(name = "KnelpuntBehandelen", description = "Een stap in de behandeling van een knelpunt")
    record BehandelRequest(
            @NotNull @Schema(description = "Stap") Behandeling.Stap stap,

            @NotBlank
            @Size(max = 100)
            @Schema(description = "Code van het gremium dat de stap zet", examples = "kernteam")
            String gremium,

            @Size(max = 1000)
            @Schema(description = "Toelichting; de regio leest haar, dus zonder namen van personen", nullable = true)
            String toelichting,

            @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Dag van de stap")
            LocalDate datum,

            @Schema(
                    description = "Bij GEAGENDEERD: de bijeenkomst van het gremium, samen met agendapunt",
                    nullable = true)
            UUID bijeenkomst,

            @Schema(
                    description = "Bij GEAGENDEERD: het punt op de agenda van die bijeenkomst, samen met bijeenkomst",
                    nullable = true)
            UUID agendapunt,

            @Schema(
                    description =
                            "Bij OPGELOST of AFGEWEZEN: het besluit van het gremium, genomen op de dag van de stap"
                                    + " of eerder",
                    nullable = true)
            UUID besluit) {}

    /** A bottleneck as it is read. */
    @Schema(name = "Knelpunt", description = "Knelpunt dat een regio meldde, met de stappen van de gremia")
    record Response(
            @Schema(description = "Identificatie, dezelfde als bij de regio")
            UUID id,

            @JsonUnwrapped Knelpunt.Inhoud inhoud,
            @Schema(description = "Laatste stap") Behandeling.Stap status,

            @Schema(description = "Of de regio het heeft ingetrokken")
            boolean ingetrokken,

            @Schema(description = "Stappen, de oudste eerst")
            List<Behandeling> behandelingen,

            @Schema(description = "Moment van melding") Instant gemeldOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Knelpunt knelpunt) {
            return new Response(
                    knelpunt.id(),
                    knelpunt.inhoud(),
                    knelpunt.status(),
                    knelpunt.ingetrokken(),
                    knelpunt.behandelingen(),
                    knelpunt.gemeldOp(),
                    knelpunt.gewijzigdOp());
        }
    }
}

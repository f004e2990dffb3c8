package nl.ghnt.projectpool.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of payments, and takes in. */
final class BetalingApi {

    private BetalingApi() {}

    /** A payment that is to be made. */
    @Schema(name = "BetalingPlannen", description = "Betaling die zal worden gedaan")
    record Plannen(
            @NotNull @Schema(description = "Project") UUID project,

            @NotNull @Schema(description = "Welke soort betaling")
            Betaling.Soort soort,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("9999999999.99")
            @Digits(integer = 10, fraction = 2)
            @Schema(description = "Bedrag in euro's; ook van wat terugkomt", examples = "20000.00")
            BigDecimal bedrag,

            @NotNull @Schema(description = "Dag waarop zij wordt gedaan")
            LocalDate geplandOp,

            @Visible @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting) {}

    /** A payment was made. */
    @Schema(name = "BetalingDoen", description = "Dat een betaling is gedaan")
    record Doen(
            @NotNull @Schema(description = "Dag waarop zij is gedaan, of wat terugkwam is ontvangen")
            LocalDate betaaldOp) {}

    /** A payment. */
    @Schema(name = "Betaling", description = "Betaling aan een project, of van een project terug")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Project") UUID project,
            @Schema(description = "Welke soort betaling") Betaling.Soort soort,

            @Schema(description = "Bedrag in euro's; ook van wat terugkomt")
            BigDecimal bedrag,

            @Schema(description = "Waar zij staat") Betaling.Status status,

            @Schema(description = "Dag waarop zij wordt gedaan")
            LocalDate geplandOp,

            @Schema(description = "Dag waarop zij is gedaan; null zolang dat niet is gebeurd", nullable = true)
            LocalDate betaaldOp,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Betaling betaling) {
            return new Response(
                    betaling.id(),
                    betaling.project(),
                    betaling.soort(),
                    betaling.bedrag(),
                    betaling.status(),
                    betaling.geplandOp(),
                    betaling.betaaldOp(),
                    betaling.toelichting(),
                    betaling.geregistreerdOp(),
                    betaling.gewijzigdOp());
        }
    }
}

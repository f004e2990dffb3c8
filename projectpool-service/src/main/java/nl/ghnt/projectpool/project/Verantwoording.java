package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent of the money of a project, as it was accounted for. */
@Embeddable
@Schema(name = "Projectverantwoording", description = "Wat van het geld van een project is besteed")
public record Verantwoording(
        @NotNull
        @DecimalMin("0.00")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Column(name = "besteed")
        @Schema(description = "Wat van het toegekende bedrag is besteed, in euro's", examples = "38500.00")
        BigDecimal besteed,

        @NotNull @Column(name = "verantwoord_op") @Schema(description = "Dag waarop de verantwoording is ontvangen")
        LocalDate ontvangenOp,

        @Visible
        @Size(max = 5000)
        @Column(name = "verantwoording_toelichting")
        @Schema(description = "Toelichting", nullable = true)
        String toelichting) {}

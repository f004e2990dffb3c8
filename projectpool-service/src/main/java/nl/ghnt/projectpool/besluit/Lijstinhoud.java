package nl.ghnt.projectpool.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What is decided together in one meeting. */
@Embeddable
@Schema(name = "BesluitlijstInhoud", description = "Wat samen in een vergadering wordt besloten")
public record Lijstinhoud(
        @NotNull @Schema(description = "Dag van de vergadering")
        LocalDate vergaderdag,

        @NotNull
        @Size(max = 500)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "De voorstellen; elke aanvraag ten hoogste eenmaal")
        List<@NotNull @Valid Voorstel> voorstellen,

        @Valid
        @Embedded
        @Schema(
                description = "Besluit om meer toe te kennen dan het budget van de ronde; null als dat niet hoeft",
                nullable = true)
        Overschrijding overschrijding,

        @Visible
        @Size(max = 5000)
        @Schema(
                description = "Slot van elke brief, bijvoorbeeld hoe men bezwaar maakt; null voor geen slot",
                nullable = true)
        String briefslot) {

    /** Up to which total of the round it was decided to go above the budget, in euros; null when it was not. */
    BigDecimal totaalBoven() {
        return overschrijding == null ? null : overschrijding.tot();
    }

    /**
     * A decision to grant above the budget of a round. It holds for the list that it stands in: who goes further later takes
     * a next one.
     *
     * @param tot up to which total of the round may be granted, in euros
     */
    @Embeddable
    @Schema(name = "Budgetoverschrijding", description = "Besluit om meer toe te kennen dan het budget")
    public record Overschrijding(
            @NotBlank @Size(max = 2000) @Column(name = "overschrijding_reden") @Schema(description = "Waarom")
            String reden,

            @NotBlank
            @Size(max = 200)
            @Column(name = "overschrijding_door")
            @Schema(description = "Wie het besloot", examples = "stuurgroep")
            String door,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("9999999999.99")
            @Digits(integer = 10, fraction = 2)
            @Column(name = "overschrijding_tot")
            @Schema(
                    description = "Tot welk totaal in de ronde mag worden toegekend, in euro's",
                    examples = "3199042.00")
            BigDecimal tot) {}
}

package nl.ghnt.projectpool.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection against a decision, and what came of it. */
@Embeddable
@Schema(name = "Bezwaar", description = "Bezwaar tegen een beschikking, en wat ervan kwam")
public record Bezwaar(
        @Column(name = "bezwaar_ontvangen_op") @Schema(description = "Dag waarop het is ontvangen")
        LocalDate ontvangenOp,

        @Column(name = "bezwaar_gronden") @Schema(description = "Waarop het rust")
        String gronden,

        @Enumerated(EnumType.STRING)
        @Column(name = "bezwaar_uitkomst")
        @Schema(description = "Wat ervan kwam; null zolang er niet op is beslist", nullable = true)
        Uitkomst uitkomst,

        @Column(name = "bezwaar_beslist_op")
        @Schema(description = "Dag waarop erop is beslist; null zolang dat niet is gebeurd", nullable = true)
        LocalDate beslistOp,

        @Column(name = "bezwaar_motivering")
        @Schema(description = "Waarom zo is beslist; null zolang dat niet is gebeurd", nullable = true)
        String motivering) {

    /** What came of an objection. */
    @Schema(name = "BezwaarUitkomst")
    public enum Uitkomst {
        INGETROKKEN,
        NIET_ONTVANKELIJK,
        ONGEGROND,
        GEGROND
    }

    /** An objection that was received. */
    @Schema(name = "BezwaarMaken", description = "Bezwaar dat is ontvangen")
    public record Maken(
            @NotNull @Schema(description = "Dag waarop het is ontvangen")
            LocalDate ontvangenOp,

            @NotBlank @Size(max = 10_000) @Schema(description = "Waarop het rust")
            String gronden) {}

    /** What comes of an objection. */
    @Schema(name = "BezwaarBeslissen", description = "Wat er van een bezwaar komt")
    public record Beslissen(
            @NotNull @Schema(description = "Wat ervan komt") Uitkomst uitkomst,

            @NotNull @Schema(description = "Dag waarop erop is beslist")
            LocalDate beslistOp,

            @NotBlank @Size(max = 5000) @Schema(description = "Waarom")
            String motivering) {}
}

package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** How a project ended, and what others can learn of it. */
@Embeddable
@Schema(name = "Projectevaluatie", description = "Hoe een project eindigde, en wat anderen ervan kunnen leren")
public record Evaluatie(
        @NotNull @Column(name = "beeindigd_op") @Schema(description = "Laatste dag waarop het liep")
        LocalDate beeindigdOp,

        @NotBlank @Size(max = 10_000) @Schema(description = "Wat het opleverde")
        String samenvatting,

        @NotNull
        @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Wat ervan te leren is, per thema")
        List<@NotNull @Valid Leerpunt> leerpunten) {

    /** Something to learn about a theme. */
    @Schema(name = "Leerpunt", description = "Iets om van te leren over een thema")
    public record Leerpunt(
            @NotBlank
            @Size(max = 100)
            @Schema(description = "Code van een thema van het project", examples = "PLEGERAANPAK")
            String thema,

            @NotBlank @Size(max = 2000) @Schema(description = "Wat ervan te leren is")
            String tekst) {}
}

package nl.ghnt.projectpool.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.projectpool.aanvraag.Begroting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What is asked to change of a project: its period, its budget between items, or what it does.
 *
 * @param begin of the period; null when that is not what changes
 * @param einde of the period; null when that is not what changes
 * @param posten all items; null when that is not what changes
 */
@Embeddable
@Schema(name = "Wijzigingsvoorstel", description = "Wat aan een project zou veranderen")
public record Wijzigingsvoorstel(
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Wat verandert")
        Soort soort,

        @NotBlank @Size(max = 5000) @Schema(description = "Wat er anders wordt, en waarom")
        String omschrijving,

        @Schema(description = "Eerste dag; alleen, en moet, bij LOOPTIJD", nullable = true)
        LocalDate begin,

        @Schema(description = "Laatste dag; alleen, en moet, bij LOOPTIJD", nullable = true)
        LocalDate einde,

        @Size(min = 1, max = 100)
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Schema(description = "Alle posten, samen evenveel als nu; alleen, en moet, bij BEGROTING", nullable = true)
        List<Begroting.@NotNull @Valid Post> posten) {

    /** What changes. */
    @Schema(name = "ProjectwijzigingSoort")
    public enum Soort {
        LOOPTIJD,
        BEGROTING,
        INHOUD
    }
}

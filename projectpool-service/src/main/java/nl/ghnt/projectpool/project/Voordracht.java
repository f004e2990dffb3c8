package nl.ghnt.projectpool.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a project is to be shown at the informatiedag, where what comes of the pool gets a stage (R322). On which day that is, is
 * for who plans those days; it stands until it is taken back, also after the day.
 */
@Embeddable
@Schema(name = "Projectvoordracht", description = "Wat een project op de informatiedag laat zien")
public record Voordracht(
        @NotBlank
        @Size(max = 500)
        @Schema(description = "Wat er te zien zal zijn; wordt openbaar met het project, dus zonder namen van personen")
        String presentatie) {}

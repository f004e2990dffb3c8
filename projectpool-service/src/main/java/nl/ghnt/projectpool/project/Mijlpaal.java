package nl.ghnt.projectpool.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a project; at first those of the planning in the application. */
@Schema(name = "Mijlpaal", description = "Stap van een project")
public record Mijlpaal(
        @NotBlank @Size(max = 200) @Schema(description = "Wat er dan is gebeurd")
        String omschrijving,

        @NotNull @Schema(description = "Dag waarop het af moet zijn")
        LocalDate dag,

        @Schema(description = "Dag waarop het af was; null zolang het dat niet is", nullable = true)
        LocalDate gehaaldOp) {}

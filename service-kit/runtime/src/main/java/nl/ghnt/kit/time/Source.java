package nl.ghnt.kit.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a fact comes from.
 *
 * @param document short stable name of the document, listed in the project's list of sources
 * @param plaats heading or sentence that it stands in
 */
@Embeddable
@Schema(name = "Bron", description = "Document en plaats waar een feit vandaan komt")
public record Source(
        @NotBlank @Size(max = 100) @Column(name = "bron_document") @Schema(description = "Naam van het document")
        String document,

        @Size(max = 1000)
        @Column(name = "bron_plaats")
        @Schema(description = "Kop of zin waarin het staat", nullable = true)
        String plaats) {}

package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Letter to the House that a report is offered with (R262). */
@Embeddable
@Schema(name = "Kamerbrief", description = "Brief aan de Tweede Kamer bij de rapportage")
public record Kamerbrief(
        @Column(name = "kamerbrief_datum") @Schema(description = "Datum van de brief", nullable = true)
        LocalDate briefdatum,

        @Pattern(regexp = "\\d{1,6}")
        @Column(name = "kamerbrief_dossier")
        @Schema(description = "Dossiernummer van de Tweede Kamer", nullable = true, examples = "28345")
        String dossiernummer,

        @Min(1)
        @Max(999_999)
        @Column(name = "kamerbrief_stuknummer")
        @Schema(description = "Stuknummer in het dossier", nullable = true, examples = "255")
        Integer stuknummer,

        @Pattern(regexp = "[0-9A-Z]{1,20}")
        @Column(name = "kamerbrief_document")
        @Schema(description = "Documentnummer bij de Tweede Kamer", nullable = true, examples = "2019D28939")
        String documentnummer) {}

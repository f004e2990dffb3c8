package nl.ghnt.reporting.rapportage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.reporting.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API asks of those who write reports. */
final class RapportageApi {

    private static final int HOOGSTE_NUMMER = 9_999;

    private RapportageApi() {}

    /** What a report is about, and when its steps are planned. */
    @Schema(name = "RapportageInvoer", description = "Waar een nieuwe rapportage over gaat en wat er is gepland")
    record Request(
            @Min(1)
            @Max(HOOGSTE_NUMMER)
            @Schema(description = "Nummer; wordt gegeven en niet berekend", nullable = true)
            Integer nummer,

            @NotNull @Schema(description = "Gewone rapportage of eindrapportage")
            Opgave.Soort soort,

            @NotBlank @Size(max = 300) @Schema(description = "Titel")
            String titel,

            @NotNull
            @Pattern(regexp = Periode.PATTERN)
            @Schema(description = "Periode waarover wordt gerapporteerd", examples = "2021-H2")
            String periode,

            @Pattern(regexp = Periode.PATTERN)
            @Schema(description = "Periode waarop wordt vooruitgeblikt", nullable = true, examples = "2022-H1")
            String vooruitblik,

            @Schema(description = "Uitvraag waaruit de cijfers worden berekend", nullable = true)
            UUID uitvraag,

            @Schema(
                    description = "Geplande vaststelling door de stuurgroep (EDTF)",
                    nullable = true,
                    examples = "2021-11")
            PartialDate vaststellingGepland,

            @Schema(
                    description = "Geplande aanbieding aan de Tweede Kamer (EDTF)",
                    nullable = true,
                    examples = "2021-12~")
            PartialDate aanbiedingGepland) {

        Opgave toOpgave() {
            return new Opgave(
                    nummer,
                    soort,
                    titel,
                    new Periode(periode),
                    vooruitblik,
                    uitvraag,
                    vaststellingGepland,
                    aanbiedingGepland);
        }
    }

    /** The whole concept, as it becomes. */
    @Schema(name = "RapportageWijziging", description = "Het hele concept zoals het wordt")
    record WijzigRequest(
            @NotNull @Valid @Schema(description = "Waar de rapportage over gaat")
            Request opgave,

            @NotNull @Valid @Schema(description = "Teksten en cijfers")
            Inhoud inhoud) {}

    /** The offering to the House. */
    @Schema(name = "AanbiedingInvoer", description = "Aanbieding aan de Tweede Kamer")
    record AanbiedingRequest(
            @NotNull @Schema(description = "Dag waarop de rapportage is aangeboden")
            LocalDate aanbiedingsdatum,

            @NotNull @Valid @Schema(description = "Brief waarmee zij is aangeboden")
            Kamerbrief kamerbrief) {}

    /** Why a public report gets a next version. */
    @Schema(name = "ErratumInvoer", description = "Waarom een openbare rapportage een nieuwe versie krijgt")
    record ErratumRequest(
            @NotBlank @Size(max = 1000) @Schema(description = "Wat er niet klopt")
            String reden) {}
}

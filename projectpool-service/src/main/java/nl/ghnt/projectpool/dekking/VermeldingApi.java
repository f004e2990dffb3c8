package nl.ghnt.projectpool.dekking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says and takes of entries. */
final class VermeldingApi {

    private VermeldingApi() {}

    /** An entry as it is read. */
    @Schema(name = "Vermelding", description = "Vermelding zoals gedrukt, met waar zij bij hoort")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @JsonUnwrapped Vermelding.Inhoud inhoud,

            @Schema(description = "Bij welk thema en welke regio's zij hoort")
            ToewijzingResponse toewijzing) {

        static Response of(Toewijzing toewijzing) {
            Vermelding vermelding = toewijzing.vermelding();
            return new Response(vermelding.id(), vermelding.inhoud(), ToewijzingResponse.of(toewijzing));
        }
    }

    /** An assignment as it is read. */
    @Schema(name = "Toewijzing", description = "Bij welk thema en welke regio's een vermelding hoort")
    record ToewijzingResponse(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van het thema", examples = "MDA_PLUS_PLUS")
            String thema,

            @Schema(description = "Hoe zeker het thema is") Zekerheid zekerheid,

            @Schema(description = "Of er meer dan één deelnemer is")
            boolean gezamenlijk,

            @Schema(description = "Deelnemers in gedrukte volgorde")
            List<Deelnemer> deelnemers,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(
                    description =
                            "Moment waarop een latere toewijzing hiervoor in de plaats kwam; null zolang zij telt",
                    nullable = true)
            Instant vervangenOp) {

        static ToewijzingResponse of(Toewijzing toewijzing) {
            return new ToewijzingResponse(
                    toewijzing.id(),
                    toewijzing.thema(),
                    toewijzing.zekerheid(),
                    toewijzing.gezamenlijk(),
                    toewijzing.deelnemers(),
                    toewijzing.toelichting(),
                    toewijzing.bron(),
                    toewijzing.geregistreerdOp(),
                    toewijzing.vervangenOp());
        }
    }

    /** A new assignment. */
    @Schema(name = "ToewijzingInvoer", description = "Bij welk thema en welke regio's een vermelding hoort")
    record Request(
            @NotBlank @Size(max = 60) @Schema(description = "Code van het thema", examples = "MDA_PLUS_PLUS")
            String thema,

            @NotNull @Schema(description = "Hoe zeker het thema is")
            Zekerheid zekerheid,

            @NotEmpty @Size(max = 28) @Schema(description = "Deelnemers in gedrukte volgorde")
            List<@NotNull @Valid DeelnemerRequest> deelnemers,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @NotNull @Valid @Schema(description = "Waar dit uit blijkt")
            Source bron) {

        Toewijzing.Inhoud inhoud() {
            return new Toewijzing.Inhoud(
                    thema, deelnemers.stream().map(DeelnemerRequest::deelnemer).toList(), zekerheid, toelichting, bron);
        }
    }

    /** A participant of a new assignment. */
    @Schema(name = "DeelnemerInvoer", description = "Regio in een vermelding, of gemeente die voor een regio staat")
    record DeelnemerRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Naam zoals gedrukt; moet in de vermelding staan")
            String gedrukt,

            @NotNull @Schema(description = "Wat er gedrukt staat")
            Deelnemer.Soort soort,

            @NotBlank @Size(max = 100) @Schema(description = "De regio: code, of naam in elke bekende schrijfwijze")
            String regio,

            @Pattern(regexp = "GM\\d{4}")
            @Schema(
                    description = "CBS-code van de gemeente; verplicht bij GEMEENTE, anders leeg",
                    examples = "GM0228",
                    nullable = true)
            String gemeente,

            @NotNull @Schema(description = "Hoe zeker de regio is")
            Zekerheid zekerheid) {

        Deelnemer deelnemer() {
            return new Deelnemer(gedrukt, soort, regio, gemeente, zekerheid);
        }
    }
}

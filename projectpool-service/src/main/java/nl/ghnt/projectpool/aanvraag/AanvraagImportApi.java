package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in of applications that were received elsewhere. */
final class AanvraagImportApi {

    private AanvraagImportApi() {}

    /**
     * One application: a row of a spreadsheet, so what it says stands side by side. What must be there to submit is told by
     * {@link Inleeskeuring}, all at once.
     */
    @Schema(
            name = "AanvraagInlezen",
            description =
                    "Een aanvraag die elders is ontvangen. Wat een ingediende aanvraag moet zeggen, moet zij ook; een"
                            + " document dat de ronde vraagt en hier niet kan staan, is een waarschuwing")
    record Regel(
            @NotBlank
            @Size(max = 100)
            @Schema(description = "Kenmerk in de bron, eenmaal in de ronde", examples = "POST-12")
            String kenmerk,

            @NotNull @Schema(description = "Moment van ontvangst in de bron, binnen het venster van de ronde")
            Instant ontvangenOp,

            @NotNull
            @Pattern(regexp = Aandeelhouder.GEMEENTE)
            @Schema(description = "CBS-code van de gemeente die aanvraagt", examples = "GM0153")
            String gemeente,

            @Schema(description = "Of zij is verzonnen, voor een demonstratie of proef", nullable = true)
            Boolean synthetisch,

            @Visible @Size(max = 200) @Schema(description = "Titel van het project", nullable = true)
            String titel,

            @Schema(description = "Welke impuls het project aan de aanpak geeft", nullable = true)
            Impuls impuls,

            @Min(1)
            @Max(3)
            @Schema(description = "Nummer van de actielijn waaraan het project bijdraagt", nullable = true)
            Integer actielijn,

            @Size(max = 16) @Schema(description = "Codes van thema's", nullable = true)
            List<@NotBlank @Size(max = 100) String> themas,

            @Visible
            @Size(max = 1000)
            @Schema(description = "Waar het over gaat als een thema de restcategorie is", nullable = true)
            String overigToelichting,

            @Size(max = 6) @Schema(description = "Codes van doelgroepen van actielijn 3", nullable = true)
            List<@NotBlank @Size(max = 100) String> doelgroepen,

            @Schema(description = "Eerste dag van het project", nullable = true)
            LocalDate begin,

            @Schema(description = "Laatste dag van het project", nullable = true)
            LocalDate einde,

            @Size(max = 60)
            @Schema(
                    description =
                            "Wie meedoen, met hun aandeel; een regio is haar code of een bekende schrijfwijze van haar naam",
                    nullable = true)
            List<@NotNull @Valid Aandeelhouder> deelnemers,

            @Size(max = 100) @Schema(description = "Kosten per post", nullable = true)
            List<Begroting.@NotNull @Valid Post> posten,

            @Size(max = 50) @Schema(description = "Wat anderen betalen: cofinanciering", nullable = true)
            List<Begroting.@NotNull @Valid Post> bijdragen,

            @Size(max = 100) @Schema(description = "De planning in stappen", nullable = true)
            List<Aanvraaginhoud.@NotNull @Valid Stap> planning,

            @Size(max = 50)
            @Schema(description = "De beschreven onderdelen bij hun code; in CSV een kolom voor elk", nullable = true)
            Map<@NotBlank @Size(max = 50) String, @Visible @Size(max = 20_000) String> onderdelen) {

        /** A blank beside a key makes no other key of it, and a moment is compared as it is kept. */
        Regel {
            kenmerk = kenmerk == null ? null : kenmerk.strip();
            ontvangenOp = ontvangenOp == null ? null : ontvangenOp.truncatedTo(ChronoUnit.MICROS);
        }

        boolean isSynthetisch() {
            return Boolean.TRUE.equals(synthetisch);
        }

        /** The one that applies, and those that take part by name; of a row that is wrong, as far as they are there. */
        List<String> gemeenten() {
            Stream<Aandeelhouder> meedoen = Stream.ofNullable(deelnemers).flatMap(List::stream);
            return Stream.concat(
                            Stream.ofNullable(gemeente),
                            meedoen.filter(Objects::nonNull).map(Aandeelhouder::gemeente))
                    .filter(Objects::nonNull)
                    .toList();
        }

        Inlezing inlezing() {
            return new Inlezing(kenmerk, ontvangenOp);
        }
    }
}

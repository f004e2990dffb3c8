package nl.ghnt.regions.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Themacode;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in of pilots. */
final class PilotInvoer {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private PilotInvoer() {}

    /** What is told of a pilot. */
    @Schema(name = "PilotGegevens", description = "Wat over een pilot wordt verteld en later anders kan zijn")
    record Gegevens(
            @NotBlank @Size(max = 200) @Schema(description = "Naam")
            String naam,

            @Size(max = 20) @Schema(description = "Andere namen", nullable = true)
            List<@NotNull @Valid AndereNaam> andereNamen,

            @Size(max = 100) @Schema(description = "Plaatsnaam in de bron; niet de regio", nullable = true)
            String plaats,

            @Pattern(regexp = "GM\\d{4}")
            @KnownCode("gemeente")
            @Schema(description = "CBS-code van de gemeente van die plaats", examples = "GM0855", nullable = true)
            String gemeente,

            @Schema(description = "Geplande start, zo precies als bekend (EDTF)", examples = "2019-23", nullable = true)
            PartialDate geplandeStart,

            @Valid @Schema(description = "Bron van de geplande start", nullable = true)
            Source geplandeStartBron,

            @Size(max = 20) @Schema(description = "Codes van thema's en bouwstenen", nullable = true)
            List<@NotNull @Pattern(regexp = Themacode.VORM) String> themas,

            @Size(max = 2000) @Schema(description = "Wanneer de pilot geslaagd is", nullable = true)
            String succescriterium,

            @Size(max = 2000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Pilot.Inhoud toInhoud() {
            return new Pilot.Inhoud(
                    naam,
                    andereNamen == null ? List.of() : andereNamen,
                    plaats,
                    gemeente,
                    geplandeStart == null ? null : new Pilot.Planning(geplandeStart, geplandeStartBron),
                    themas == null ? List.of() : themas,
                    succescriterium,
                    toelichting,
                    bron);
        }
    }

    /** A new pilot. */
    @Schema(name = "PilotAanmaken", description = "Een pilot of een werkwijze waarmee wordt vergeleken")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "kennemerland")
            String regio,

            @NotNull @Size(max = 100) @Pattern(regexp = CODE) @Schema(description = "Vaste code van de pilot")
            String code,

            @NotNull @Schema(description = "Soort") Pilot.Soort soort,

            @NotNull @Valid @Schema(description = "Wat erover wordt verteld")
            Gegevens gegevens,

            @NotNull @Valid @Schema(description = "Hoe ver de pilot is")
            PilotStand.Inhoud stand) {}

    /** A pilot goes on longer. */
    @Schema(name = "PilotVerlengen", description = "Een pilot loopt langer door")
    record Verlengen(
            @NotNull @Schema(description = "Laatste dag van de verlenging")
            LocalDate totDatum,

            @Size(max = 1000) @Schema(description = "Reden", nullable = true)
            String reden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Verlenging toVerlenging(Instant nu) {
            return new Verlenging(totDatum, reden, bron, nu);
        }
    }

    /** What a method is compared with, and what came out. */
    @Schema(name = "PilotEvalueren", description = "Waarmee een werkwijze wordt vergeleken, en wat eruit kwam")
    record Evalueren(
            @NotNull @Schema(description = "Soort evaluatie")
            Evaluatie.Soort soort,

            @NotEmpty @Size(max = 2) @Schema(description = "Waar zij naar kijkt")
            List<Evaluatie.@NotNull Dimensie> dimensies,

            @NotEmpty
            @Size(max = 20)
            @Schema(description = "Codes van de pilots en referentiewerkwijzen waarmee wordt vergeleken")
            List<@NotNull @Size(max = 100) String> vergelekenMet,

            @Size(max = 5000) @Schema(description = "Wat eruit kwam; null zolang onbekend", nullable = true)
            String resultaat,

            @Size(max = 500) @Schema(description = "Waarom het resultaat onbekend is", nullable = true)
            String resultaatOnbekendReden,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Evaluatie toEvaluatie(Instant nu) {
            return new Evaluatie(
                    soort,
                    dimensies,
                    vergelekenMet,
                    Zekerheid.ZEKER,
                    null,
                    resultaat,
                    resultaatOnbekendReden,
                    bron,
                    null,
                    nu);
        }
    }
}

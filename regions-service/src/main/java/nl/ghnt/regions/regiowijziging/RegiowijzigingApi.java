package nl.ghnt.regions.regiowijziging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.input.Visible;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioGrondslag;
import nl.ghnt.regions.regio.Samenstelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of changes of regions, and takes in. */
final class RegiowijzigingApi {

    private static final int MOST = 100;

    private RegiowijzigingApi() {}

    /** New municipalities. */
    @Schema(name = "SamenstellingWijzigen", description = "Alle gemeenten met zekerheid, of waarom die onbekend zijn")
    record SamenstellingNieuw(
            @Size(min = 1, max = MOST)
            @Schema(description = "CBS-codes van alle gemeenten; null als onbekend", nullable = true)
            List<@NotNull @Pattern(regexp = "GM[0-9]{4}") String> gemeenten,

            @Schema(description = "ZEKER of AFGELEID; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Size(max = 1000) @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting) {

        Samenstelling.Opgave toOpgave() {
            return new Samenstelling.Opgave(gemeenten, zekerheid, onbekendReden, null, toelichting);
        }
    }

    /** A new change. */
    @Schema(
            name = "RegiowijzigingVastleggen",
            description =
                    "Wat er over regio's is besloten. Wat bij de soort hoort moet, wat er niet bij hoort mag niet.")
    record Vastleggen(
            @NotNull @Schema(description = "Soort wijziging")
            Regiowijziging.Soort soort,

            @NotNull @Schema(description = "Eerste dag waarop zij geldt")
            LocalDate ingangsdatum,

            @Size(max = MOST)
            @Schema(description = "Codes van de regio's die ophouden of opgaan in een andere", nullable = true)
            List<@NotBlank @Size(max = 100) String> voorgangers,

            @Size(max = MOST) @Schema(description = "Regio's die beginnen", nullable = true)
            List<Voorstel.@NotNull @Valid NieuweRegio> opvolgers,

            @Size(min = 1, max = 100)
            @Schema(description = "Regio waarvan naam, grondslag of samenstelling wijzigt", nullable = true)
            String regio,

            @Visible
            @Size(max = 200)
            @Schema(
                    description = "Nieuwe naam bij HERNOEMING, andere schrijfwijze bij SCHRIJFWIJZE",
                    nullable = true,
                    pattern = "\\S")
            String naam,

            @Valid @Schema(description = "Nieuwe grondslag, bij GRONDSLAG", nullable = true)
            RegioGrondslag.Opgave grondslag,

            @Valid @Schema(description = "Nieuwe samenstelling, bij SAMENSTELLING", nullable = true)
            SamenstellingNieuw samenstelling,

            @NotBlank @Size(max = 1000) @Schema(description = "Waarom")
            String reden,

            @NotNull @Valid @Schema(description = "Bron") Source bron) {

        Voorstel toVoorstel() {
            return new Voorstel(
                    soort,
                    ingangsdatum,
                    voorgangers,
                    opvolgers,
                    regio,
                    naam,
                    grondslag == null ? null : grondslag.bekendOfReden(),
                    samenstelling == null ? null : samenstelling.toOpgave(),
                    reden,
                    bron);
        }
    }

    /** A change as it is read. */
    @Schema(name = "Regiowijziging", description = "Wat er over regio's is besloten")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Soort wijziging") Regiowijziging.Soort soort,

            @Schema(description = "Eerste dag waarop zij geldt")
            LocalDate ingangsdatum,

            @Schema(description = "Codes van de regio's die ophielden of opgingen in een andere")
            List<String> voorgangers,

            @Schema(description = "Codes van de regio's die begonnen of verdergingen")
            List<String> opvolgers,

            @Schema(description = "Regio waarvan iets wijzigde", nullable = true)
            String regio,

            @Schema(
                    description = "Nieuwe naam bij HERNOEMING, andere schrijfwijze bij SCHRIJFWIJZE",
                    nullable = true,
                    pattern = "\\S")
            String naam,

            @Schema(description = "Waarom") String reden,
            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(RegiowijzigingBeeld beeld) {
            Regiowijziging wijziging = beeld.wijziging();
            return new Response(
                    wijziging.id(),
                    wijziging.soort(),
                    wijziging.ingangsdatum(),
                    beeld.voorgangers(),
                    beeld.opvolgers(),
                    beeld.regio(),
                    wijziging.naam(),
                    wijziging.reden(),
                    wijziging.bron(),
                    wijziging.geregistreerdOp());
        }
    }
}

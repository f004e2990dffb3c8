package nl.ghnt.reporting.infographic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;
import nl.ghnt.reporting.infographic.weergave.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that is taken over from a source without a computation. Each has its own population: figures of the same
 * height are not the same figure (R285, C20). It has a value, exact or a bound (R288), or the reason why it has none (R328),
 * and the period that its source names (R295). Figures of the infographic have the codes of {@link Figuur}.
 */
@Schema(name = "Broncijfer", description = "Cijfer dat zonder berekening uit een bron is overgenomen")
public record Broncijfer(
        @NotBlank
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        @Schema(description = "Vaste code", examples = "ONDERZOEKEN")
        String code,

        @NotBlank @Size(max = 300) @Schema(description = "Wat er is geteld")
        String label,

        @DecimalMin("0")
        @Digits(integer = 12, fraction = 4)
        @Schema(description = "Waarde; null als die onbekend is", maximum = "999999999999.9999", nullable = true)
        BigDecimal waarde,

        @NotNull @Schema(description = "Precies of een grens")
        Vergelijking vergelijking,

        @NotNull @Schema(description = "Wat er geteld wordt")
        Eenheid eenheid,

        @Min(1) @Max(1_000_000_000) @Schema(description = "Noemer; null als de bron die niet noemt", nullable = true)
        Integer noemer,

        @Size(max = 300) @Schema(description = "Over welke populatie het gaat", nullable = true)
        String noemerOmschrijving,

        @Pattern(regexp = Broncijfer.PEILPERIODE)
        @Schema(description = "Jaar of jaren waarover het gaat (EDTF)", nullable = true, examples = "2019/2021")
        String peilperiode,

        @Schema(description = "Of de bron die peilperiode bij het cijfer noemt of zij is afgeleid", nullable = true)
        Zekerheid peilperiodeZekerheid,

        @Size(max = 500) @Schema(description = "Waarom er geen waarde is; null als er een is", nullable = true)
        String onbekendReden,

        @Size(max = 1000) @Schema(description = "Wat een lezer moet weten", nullable = true)
        String toelichting,

        @Valid @Schema(description = "Waar het cijfer vandaan komt; null zolang niets is ingevuld", nullable = true)
        Source bron,

        @Size(max = 10)
        @Schema(description = "Andere bronnen die erover vertellen, elk met haar eigen peilperiode", nullable = true)
        List<@NotNull @Valid Bronvermelding> ookIn) {

    /** Form of a period in EDTF. */
    static final String PEILPERIODE = "\\d{4}[-/0-9~?%H]{0,20}";

    public Broncijfer {
        ookIn = ookIn == null ? List.of() : List.copyOf(ookIn);
    }

    /** A figure of the infographic with one source, without a denominator or a period. */
    public static Broncijfer van(
            Figuur figuur,
            BigDecimal waarde,
            Vergelijking vergelijking,
            String omschrijving,
            String reden,
            Source bron) {
        return new Broncijfer(
                figuur.name(),
                figuur.label(),
                waarde,
                vergelijking,
                figuur.eenheid(),
                null,
                omschrijving,
                null,
                null,
                reden,
                null,
                bron,
                List.of());
    }

    /** Known with its source, or explained: never neither and never both. */
    public boolean volledig() {
        boolean verklaard = onbekendReden != null && !PlainText.isBlank(onbekendReden);
        return waarde == null ? verklaard : !verklaard && bron != null;
    }
}

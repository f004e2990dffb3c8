package nl.ghnt.regions.ondersteuning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Termijn;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of funding, and takes in. */
final class FinancieringApi {

    private FinancieringApi() {}

    /** What is recorded of funding. */
    @Schema(name = "FinancieringOpgave", description = "Wat van een financiering wordt vastgelegd")
    record Opgave(
            @NotNull @Schema(description = "Waarvoor het geld is")
            Financiering.Doel doel,

            @DecimalMin("0.00")
            @Digits(integer = 12, fraction = 2)
            @Schema(
                    description = "Bedrag in euro; null als onbekend",
                    maximum = "999999999999.99",
                    examples = "75000.00",
                    nullable = true)
            BigDecimal bedrag,

            @Size(max = 500) @Schema(description = "Waarom het bedrag onbekend is; null als bekend", nullable = true)
            String bedragOnbekendReden,

            @Size(max = 500) @Schema(description = "Wettelijke grondslag of besluit", nullable = true)
            String grondslag,

            @Schema(description = "Eerste dag waarvoor dit geldt; null als onbekend", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarvoor het niet meer geldt; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron) {

        Financiering.Opgave toOpgave(String pointer) {
            return new Financiering.Opgave(
                    doel,
                    bedrag,
                    bedragOnbekendReden,
                    grondslag,
                    Termijn.van(beginGeldigheid, eindeGeldigheid, pointer),
                    Zekerheid.ZEKER,
                    bron);
        }
    }

    /** New. */
    @Schema(name = "FinancieringAanmaken", description = "Financiering van een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "De financiering")
            Opgave financiering) {}

    /** Funding as it is read. */
    @Schema(name = "Financiering", description = "Wat het programma een regio in een periode betaalt")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Waarvoor het geld is") Financiering.Doel doel,

            @Schema(description = "Bedrag; null als onbekend", nullable = true)
            BigDecimal bedrag,

            @Schema(description = "Munt van het bedrag", examples = "EUR")
            String munt,

            @Schema(description = "Waarom het bedrag onbekend is; null als bekend", nullable = true)
            String bedragOnbekendReden,

            @Schema(description = "Wettelijke grondslag of besluit; null als de bron er geen noemt", nullable = true)
            String grondslag,

            @Schema(description = "Eerste dag waarvoor dit geldt; null als onbekend", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarvoor het niet meer geldt; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Hoe zeker het is dat dit voor deze regio geldt")
            Zekerheid zekerheid,

            @Schema(description = "Bron", nullable = true) Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Financiering financiering) {
            return new Response(
                    financiering.id(),
                    financiering.regio(),
                    financiering.doel(),
                    financiering.bedrag(),
                    "EUR",
                    financiering.bedragOnbekendReden(),
                    financiering.grondslag(),
                    financiering.geldigheid().begin(),
                    financiering.geldigheid().end(),
                    financiering.zekerheid(),
                    financiering.bron(),
                    financiering.geregistreerdOp(),
                    financiering.gewijzigdOp());
        }
    }
}

package nl.ghnt.regions.ondersteuning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of funding, and takes in. */
final class FinancieringApi {

    private FinancieringApi() {}

    /** New. */
    @Schema(name = "FinancieringAanmaken", description = "Financiering van een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "De financiering")
            Financiering.Inhoud financiering) {}

    /** Funding as it is read: its currency stands beside its amount, how sure it is before its source. */
    @Schema(name = "Financiering", description = "Wat het programma een regio in een periode betaalt")
    record Response(
            @JsonUnwrapped Stukkop kop,
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
            @JsonUnwrapped Stuktijden tijden) {

        static Response of(Financiering financiering) {
            Financiering.Inhoud inhoud = financiering.inhoud();
            return new Response(
                    Stukkop.van(financiering),
                    inhoud.doel(),
                    inhoud.bedrag(),
                    "EUR",
                    inhoud.bedragOnbekendReden(),
                    inhoud.grondslag(),
                    inhoud.beginGeldigheid(),
                    inhoud.eindeGeldigheid(),
                    financiering.zekerheid(),
                    inhoud.bron(),
                    Stuktijden.van(financiering));
        }
    }
}

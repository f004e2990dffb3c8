package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the programme pays a region in a period (R136), in euros. */
@Entity
public class Financiering extends Stuk<Financiering.Inhoud> {

    /** What it is for. */
    @Schema(name = "FinancieringDoel", description = "Waarvoor het geld is")
    public enum Doel {
        PROJECTLEIDER,
        PILOT,
        OVERIG
    }

    /** What is recorded of funding. */
    @Embeddable
    @Schema(name = "FinancieringOpgave", description = "Wat van een financiering wordt vastgelegd")
    public record Inhoud(
            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Waarvoor het geld is")
            Doel doel,

            @DecimalMin("0.00")
            @Digits(integer = 12, fraction = 2)
            @Schema(
                    description = "Bedrag in euro; null als onbekend",
                    maximum = "999999999999.99",
                    examples = "75000.00",
                    nullable = true)
            BigDecimal bedrag,

            @Size(max = 500)
            @Column(name = "bedrag_onbekend_reden")
            @Schema(description = "Waarom het bedrag onbekend is; null als bekend", nullable = true)
            String bedragOnbekendReden,

            @Size(max = 500) @Schema(description = "Wettelijke grondslag of besluit", nullable = true)
            String grondslag,

            @Column(name = "begin_geldigheid")
            @Schema(description = "Eerste dag waarvoor dit geldt; null als onbekend", nullable = true)
            LocalDate beginGeldigheid,

            @Column(name = "einde_geldigheid")
            @Schema(
                    description = "Eerste dag waarvoor het niet meer geldt; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Valid @Schema(description = "Bron", nullable = true)
            Source bron)
            implements InPeriod {

        private Inhoud bekendOfReden() {
            Fout.BEKEND_OF_REDEN.unless(
                    (bedrag == null) != (bedragOnbekendReden == null),
                    "Geef het bedrag, of de reden waarom het onbekend is.");
            return this;
        }
    }

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    protected Financiering() {}

    /**
     * @throws nl.ghnt.kit.problem.ProblemException 400 without an amount, and without the reason why it is unknown
     */
    Financiering(String regio, Inhoud inhoud, Zekerheid zekerheid, Instant nu) {
        super(regio, inhoud.bekendOfReden(), nu);
        this.zekerheid = zekerheid;
    }

    /** Whoever says otherwise is sure of it. */
    @Override
    public void wijzig(Inhoud inhoud, Instant nu) {
        super.wijzig(inhoud.bekendOfReden(), nu);
        this.zekerheid = Zekerheid.ZEKER;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    static String pad(UUID id) {
        return "/financieringen/" + id;
    }
}

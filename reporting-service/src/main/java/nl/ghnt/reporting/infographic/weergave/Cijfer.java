package nl.ghnt.reporting.infographic.weergave;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One figure with everything needed to read it rightly. A figure that is not known has no value but a reason (R328); it
 * is shown as 'onbekend', never as 0. Two figures of the same height may be about different populations (R285), and each
 * source names its own year (R295).
 */
@Schema(name = "InfographicCijfer")
public record Cijfer(
        @Schema(description = "Vaste sleutel") String sleutel,
        @Schema(description = "Wat er geteld wordt") String label,

        @Schema(description = "Waarde; null als die onbekend is, nooit 0 daarvoor", nullable = true)
        BigDecimal waarde,

        @Schema(description = "Eenheid van de waarde") String eenheid,

        @Schema(description = "Vastgestelde noemer; null als er geen is of de bron die niet noemt", nullable = true)
        Integer noemer,

        @Schema(
                description = "Over welke populatie de noemer gaat; null zonder noemer of als dat niet is gezegd",
                nullable = true)
        String noemerOmschrijving,

        @Schema(description = "Waarom er geen waarde is; null als er een is", nullable = true)
        String redenOnbekend,

        @Schema(description = "Of de waarde precies is of een grens")
        Vergelijking vergelijking,

        @Schema(description = "Geteld of overgenomen") Herkomst herkomst,

        @Schema(description = "Jaar of jaren waarover het gaat (EDTF); null als niet genoemd", nullable = true)
        String peiljaar,

        @Schema(
                description = "Of de bron dat jaar bij het cijfer noemt of dat het is afgeleid; null als onbekend",
                nullable = true)
        Zekerheid peiljaarZekerheid,

        @Schema(description = "Bron van de waarde") Bron bron,

        @Schema(description = "Andere bronnen, elk met het jaar dat zij zelf noemt; leeg als er geen zijn")
        List<AndereBron> ookIn)
        implements MetBron {

    public Cijfer {
        ookIn = Verplicht.lijst(ookIn);
        Verplicht.tekst(sleutel, "cijfer.sleutel");
        Verplicht.tekst(label, "cijfer.label");
        Verplicht.tekst(eenheid, "cijfer.eenheid");
        Verplicht.waarde(vergelijking, "cijfer.vergelijking");
        Verplicht.waarde(herkomst, "cijfer.herkomst");
        Verplicht.waarde(bron, "cijfer.bron");
        Verplicht.bekendOfVerklaard(waarde, redenOnbekend, sleutel);
        Verplicht.dat(waarde == null || waarde.signum() >= 0, sleutel + ": een cijfer is niet negatief");
        Verplicht.dat(noemer == null || noemer > 0, sleutel + ": de noemer is niet groter dan 0");
        Verplicht.dat(
                waarde == null || noemer == null || waarde.compareTo(BigDecimal.valueOf(noemer)) <= 0,
                sleutel + ": de waarde is groter dan de noemer");
    }

    /** A figure with one source. */
    public Cijfer(
            String sleutel,
            String label,
            BigDecimal waarde,
            String eenheid,
            Integer noemer,
            String noemerOmschrijving,
            String redenOnbekend,
            Vergelijking vergelijking,
            Herkomst herkomst,
            String peiljaar,
            Bron bron) {
        this(
                sleutel,
                label,
                waarde,
                eenheid,
                noemer,
                noemerOmschrijving,
                redenOnbekend,
                vergelijking,
                herkomst,
                peiljaar,
                null,
                bron,
                List.of());
    }

    @Override
    public String peil() {
        return Verwoording.peil(peiljaar, peiljaarZekerheid);
    }
}

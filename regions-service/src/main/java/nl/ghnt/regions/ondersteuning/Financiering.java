package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herinnerd;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the programme pays a region in a period (R136), in euros. */
@Entity
public class Financiering extends Herinnerd {

    /** What it is for. */
    @Schema(name = "FinancieringDoel", description = "Waarvoor het geld is")
    public enum Doel {
        PROJECTLEIDER,
        PILOT,
        OVERIG
    }

    /**
     * What is recorded.
     *
     * @param bedrag euros; null when unknown
     * @param bedragOnbekendReden why; null when known
     * @param grondslag legal ground or decision; null when the source names none
     */
    record Opgave(
            Doel doel,
            BigDecimal bedrag,
            String bedragOnbekendReden,
            String grondslag,
            Validity geldigheid,
            Zekerheid zekerheid,
            Source bron) {
        Opgave {
            Fout.BEKEND_OF_REDEN.unless(
                    (bedrag == null) != (bedragOnbekendReden == null),
                    "Geef het bedrag, of de reden waarom het onbekend is.");
        }
    }

    @Enumerated(EnumType.STRING)
    private Doel doel;

    private BigDecimal bedrag;

    @Column(name = "bedrag_onbekend_reden")
    private String bedragOnbekendReden;

    private String grondslag;

    @Embedded
    protected Validity geldigheid;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    @Embedded
    protected Source bron;

    protected Financiering() {}

    Financiering(String regio, Opgave opgave, Instant nu) {
        super(regio, nu);
        wijzig(opgave, nu);
    }

    void wijzig(Opgave opgave, Instant nu) {
        this.doel = opgave.doel();
        this.bedrag = opgave.bedrag();
        this.bedragOnbekendReden = opgave.bedragOnbekendReden();
        this.grondslag = opgave.grondslag();
        this.geldigheid = opgave.geldigheid();
        this.zekerheid = opgave.zekerheid();
        this.bron = opgave.bron();
        gewijzigd(nu);
    }

    public Doel doel() {
        return doel;
    }

    /** Euros; null when unknown. */
    public BigDecimal bedrag() {
        return bedrag;
    }

    public String bedragOnbekendReden() {
        return bedragOnbekendReden;
    }

    public String grondslag() {
        return grondslag;
    }

    /** The period that it is for. */
    public Validity geldigheid() {
        return geldigheid == null ? Validity.between(null, null) : geldigheid; // open on both sides is stored as nulls
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    public Source bron() {
        return bron;
    }

    String pad() {
        return pad(id());
    }

    static String pad(UUID id) {
        return "/financieringen/" + id;
    }
}

package nl.ghnt.regions.regio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which municipalities a region consists of in a period (R132); where the sources do not tell, why not. */
@Entity
@Table(name = "regio_samenstelling")
public class Samenstelling extends RegioFeit<Samenstelling> {

    /**
     * The municipalities with their certainty, or the reason why they are unknown.
     *
     * @param gemeenten CBS codes; null when not known
     * @param zekerheid null when not known
     * @param onbekendReden null when known
     * @param veiligThuis Veilig Thuis region that it was derived from; null when it was not
     * @param toelichting how it was derived
     * @throws nl.ghnt.kit.problem.ProblemException 400 when it is neither known nor unknown, or both
     */
    public record Opgave(
            List<String> gemeenten, Zekerheid zekerheid, String onbekendReden, String veiligThuis, String toelichting) {
        public Opgave {
            boolean bekend =
                    gemeenten != null && !gemeenten.isEmpty() && zekerheid != null && zekerheid != Zekerheid.VERMOED;
            boolean onbekend = gemeenten == null && zekerheid == null && onbekendReden != null;
            Fout.BEKEND_OF_REDEN.unless(
                    bekend && onbekendReden == null || onbekend,
                    "Geef de gemeenten met zekerheid ZEKER of AFGELEID, of alleen onbekendReden.");
        }
    }

    /** What is said of the municipalities, besides which they are. */
    @Embeddable
    record Inhoud(
            @Column(name = "onbekend_reden") @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Enumerated(EnumType.STRING) @Schema(description = "Hoe zeker; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Column(name = "veilig_thuis")
            @Schema(description = "Veilig Thuis-regio waaruit zij is afgeleid", nullable = true)
            String veiligThuis,

            @Schema(description = "Hoe zij is afgeleid", nullable = true)
            String toelichting) {}

    @ElementCollection
    @CollectionTable(name = "regio_samenstelling_gemeente", joinColumns = @JoinColumn(name = "samenstelling"))
    @Column(name = "gemeente")
    private Set<String> gemeenten = new TreeSet<>();

    @Embedded
    private Inhoud inhoud;

    protected Samenstelling() {}

    Samenstelling(Regio regio, Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        super(regio, geldigheid, herkomst);
        if (opgave.gemeenten() != null) {
            this.gemeenten.addAll(opgave.gemeenten());
        }
        this.inhoud =
                new Inhoud(opgave.onbekendReden(), opgave.zekerheid(), opgave.veiligThuis(), opgave.toelichting());
    }

    @Override
    protected Samenstelling metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Samenstelling(regio(), opgave(), geldigheid, herkomst);
    }

    /** What is recorded, without when and by whom. */
    Opgave opgave() {
        List<String> codes = isBekend() ? List.copyOf(gemeenten()) : null;
        return new Opgave(
                codes, inhoud.zekerheid(), inhoud.onbekendReden(), inhoud.veiligThuis(), inhoud.toelichting());
    }

    public boolean isBekend() {
        return inhoud.onbekendReden() == null;
    }

    /** CBS codes, in order; empty when not known, see {@link #isBekend()}. */
    public Set<String> gemeenten() {
        return new TreeSet<>(gemeenten);
    }

    Inhoud inhoud() {
        return inhoud;
    }
}

package nl.ghnt.regions.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a region is organised by in a period (R126, R127); where no source tells, why not. */
@Entity
@Table(name = "regio_grondslag")
public class RegioGrondslag extends RegioFeit<RegioGrondslag> {

    /** The lines along which regions are drawn. */
    @Schema(name = "GrondslagSoort", description = "Waarlangs een regio is georganiseerd")
    public enum Soort {
        VEILIG_THUIS,
        CENTRUMGEMEENTE_VROUWENOPVANG,
        ANDERS
    }

    /** The basis with its certainty, or the reason why it is unknown. */
    @Embeddable
    @Schema(name = "GrondslagWijzigen", description = "Grondslag met zekerheid, of waarom die onbekend is")
    public record Opgave(
            @Column(name = "grondslag")
            @Enumerated(EnumType.STRING)
            @Schema(description = "Soort; null als onbekend", nullable = true)
            Soort soort,

            @Enumerated(EnumType.STRING) @Schema(description = "ZEKER of AFGELEID; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Size(max = 1000)
            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden) {

        /**
         * The same, when it is one of both.
         *
         * @throws nl.ghnt.kit.problem.ProblemException 400 when it is neither or both
         */
        public Opgave bekendOfReden() {
            boolean bekend = soort != null && zekerheid != null && zekerheid != Zekerheid.VERMOED;
            boolean onbekend = soort == null && zekerheid == null && onbekendReden != null;
            Fout.BEKEND_OF_REDEN.unless(
                    bekend && onbekendReden == null || onbekend,
                    "Geef de grondslag met zekerheid ZEKER of AFGELEID, of alleen onbekendReden.");
            return this;
        }
    }

    @Embedded
    private Opgave opgave;

    protected RegioGrondslag() {}

    RegioGrondslag(Regio regio, Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        super(regio, geldigheid, herkomst);
        this.opgave = opgave.bekendOfReden();
    }

    @Override
    protected RegioGrondslag metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new RegioGrondslag(regio(), opgave, geldigheid, herkomst);
    }

    /** What is recorded, without when and by whom. */
    Opgave opgave() {
        return opgave;
    }
}

package nl.ghnt.regions.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a region is organised by in a period (R126, R127); where no source tells, why not. */
@Entity
@Table(name = "regio_grondslag")
public class RegioGrondslag extends Feit<RegioGrondslag> implements VanEenRegio {

    /** The lines along which regions are drawn. */
    @Schema(name = "GrondslagSoort", description = "Waarlangs een regio is georganiseerd")
    public enum Soort {
        VEILIG_THUIS,
        CENTRUMGEMEENTE_VROUWENOPVANG,
        ANDERS
    }

    /**
     * The basis with its certainty, or the reason why it is unknown.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 400 when it is neither or both
     */
    public record Opgave(Soort soort, Zekerheid zekerheid, String onbekendReden) {
        public Opgave {
            boolean bekend = soort != null && zekerheid != null && zekerheid != Zekerheid.VERMOED;
            boolean onbekend = soort == null && zekerheid == null && onbekendReden != null;
            Fout.BEKEND_OF_REDEN.unless(
                    bekend && onbekendReden == null || onbekend,
                    "Geef de grondslag met zekerheid ZEKER of AFGELEID, of alleen onbekendReden.");
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regio")
    private Regio regio;

    @Enumerated(EnumType.STRING)
    private Soort grondslag;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    @Column(name = "onbekend_reden")
    private String onbekendReden;

    protected RegioGrondslag() {}

    RegioGrondslag(Regio regio, Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.regio = regio;
        this.grondslag = opgave.soort();
        this.zekerheid = opgave.zekerheid();
        this.onbekendReden = opgave.onbekendReden();
    }

    @Override
    public Regio regio() {
        return regio;
    }

    @Override
    protected RegioGrondslag metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new RegioGrondslag(regio, opgave(), geldigheid, herkomst);
    }

    /** What is recorded, without when and by whom. */
    Opgave opgave() {
        return new Opgave(grondslag, zekerheid, onbekendReden);
    }

    /** Null when not known. */
    public Soort grondslag() {
        return grondslag;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    /** Why it is not known; null when it is. */
    public String onbekendReden() {
        return onbekendReden;
    }
}

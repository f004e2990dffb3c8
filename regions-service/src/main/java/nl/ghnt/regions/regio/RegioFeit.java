package nl.ghnt.regions.regio;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;

/** A fact about one region; asked for as such, the facts of all kinds come in one statement. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class RegioFeit<F extends RegioFeit<F>> extends Feit<F> {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regio")
    private Regio regio;

    protected RegioFeit() {}

    RegioFeit(Regio regio, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.regio = regio;
    }

    public Regio regio() {
        return regio;
    }
}

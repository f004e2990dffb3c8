package nl.ghnt.regions.regio;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;

/** That a region exists in a period. */
@Entity
@Table(name = "regio_bestaan")
public class Bestaan extends Feit<Bestaan> implements VanEenRegio {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regio")
    private Regio regio;

    protected Bestaan() {}

    Bestaan(Regio regio, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.regio = regio;
    }

    @Override
    public Regio regio() {
        return regio;
    }

    @Override
    protected Bestaan metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Bestaan(regio, geldigheid, herkomst);
    }
}

package nl.ghnt.regions.regio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Herkomst;

/** That a region exists in a period. */
@Entity
@Table(name = "regio_bestaan")
public class Bestaan extends RegioFeit<Bestaan> {

    protected Bestaan() {}

    Bestaan(Regio regio, Validity geldigheid, Herkomst herkomst) {
        super(regio, geldigheid, herkomst);
    }

    @Override
    protected Bestaan metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Bestaan(regio(), geldigheid, herkomst);
    }
}

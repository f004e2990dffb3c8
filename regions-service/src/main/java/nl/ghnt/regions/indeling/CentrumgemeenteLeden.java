package nl.ghnt.regions.indeling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.regions.feit.Blik;

/** The centre municipalities for women's shelters that the list of 2022 names. */
@ApplicationScoped
class CentrumgemeenteLeden implements Ledenlijst {

    private final IndelingRepository repository;

    CentrumgemeenteLeden(IndelingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Indeling.Soort soort() {
        return Indeling.Soort.CENTRUMGEMEENTEN;
    }

    @Override
    public List<Lid> leden(String indeling, Blik blik) {
        return repository.members(indeling, blik);
    }
}

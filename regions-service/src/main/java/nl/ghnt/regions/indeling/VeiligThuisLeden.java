package nl.ghnt.regions.indeling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.regions.feit.Blik;

/** The Veilig Thuis regions that the statistics office names. */
@ApplicationScoped
class VeiligThuisLeden implements Ledenlijst {

    private final IndelingRepository repository;

    VeiligThuisLeden(IndelingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Indeling.Soort soort() {
        return Indeling.Soort.VEILIG_THUIS;
    }

    @Override
    public List<Lid> leden(String indeling, Blik blik) {
        return repository.members(indeling, blik);
    }
}

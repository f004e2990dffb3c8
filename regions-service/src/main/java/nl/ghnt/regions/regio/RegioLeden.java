package nl.ghnt.regions.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.Ledenlijst;
import nl.ghnt.regions.indeling.Lid;

/** The members of our own partitions are the regions themselves. */
@ApplicationScoped
class RegioLeden implements Ledenlijst {

    private final RegioRepository repository;

    RegioLeden(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public Indeling.Soort soort() {
        return Indeling.Soort.GHNT;
    }

    @Override
    public List<Lid> leden(String indeling, Blik blik) {
        return repository.allWithNames().stream()
                .filter(regio -> regio.indeling().equals(indeling) && regio.bestaatOp(blik))
                .map(regio -> Lid.van(
                        regio.code(),
                        regio.naam(blik),
                        regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow(),
                        regio.bron()))
                .toList();
    }
}

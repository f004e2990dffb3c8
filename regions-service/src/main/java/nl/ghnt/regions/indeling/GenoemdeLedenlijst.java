package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;

/** The members that a source names one by one: Veilig Thuis regions and centre municipalities. */
@ApplicationScoped
class GenoemdeLedenlijst implements Ledenlijst {

    private final IndelingLidRepository repository;

    GenoemdeLedenlijst(IndelingLidRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<Indeling.Soort> soorten() {
        return Set.of(Indeling.Soort.VEILIG_THUIS, Indeling.Soort.CENTRUMGEMEENTEN);
    }

    @Override
    public Map<String, List<Lid>> leden(Peildagen indelingen) {
        return repository.members(indelingen);
    }

    @Override
    public Page<Lid> zoek(String indeling, Blik blik, LidFilter filter, PageRequest page, Sort sort) {
        return repository.search(indeling, blik, filter, page, sort);
    }
}

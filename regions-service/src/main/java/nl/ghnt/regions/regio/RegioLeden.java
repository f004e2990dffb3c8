package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.Ledenlijst;
import nl.ghnt.regions.indeling.Lid;
import nl.ghnt.regions.indeling.LidFilter;
import nl.ghnt.regions.indeling.Peildagen;

/** The members of our own partitions are the regions themselves. */
@ApplicationScoped
class RegioLeden implements Ledenlijst {

    private final RegioLidRepository repository;

    RegioLeden(RegioLidRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<Indeling.Soort> soorten() {
        return Set.of(Indeling.Soort.GHNT);
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

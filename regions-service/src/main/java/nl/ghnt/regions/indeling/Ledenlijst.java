package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;

/** Knows the members of the partitions of some kinds. */
public interface Ledenlijst {

    /** The kinds whose members it knows. */
    Set<Indeling.Soort> soorten();

    /** The members of partitions, each on its day, by partition and in the order of their codes: one statement. */
    Map<String, List<Lid>> leden(Peildagen indelingen);

    /** One page of the members as seen; the order is in {@code code} and {@code naam}. */
    Page<Lid> zoek(String indeling, Blik blik, LidFilter filter, PageRequest page, Sort sort);
}

package nl.ghnt.regions.indeling;

import java.util.List;
import nl.ghnt.regions.feit.Blik;

/** Knows the members of the partitions of one kind. */
public interface Ledenlijst {

    /** The kind whose members it knows. */
    Indeling.Soort soort();

    /** The members as seen, by code. */
    List<Lid> leden(String indeling, Blik blik);
}

package nl.ghnt.regions.indeling;

import java.util.List;
import nl.ghnt.regions.feit.Blik;

/**
 * All members of a partition.
 *
 * @param indeling the partition
 * @param blik the day and the knowledge by which they are seen
 * @param leden the members, by code; empty when the sources do not name them
 */
public record LedenOpDag(Indeling indeling, Blik blik, List<Lid> leden) {}

package nl.ghnt.regions.regio;

import java.util.List;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Volledigheid;

/**
 * The regions that were found.
 *
 * @param regios the regions, in the order asked for
 * @param blik the day and the knowledge by which they are seen
 * @param indeling code of the partition that holds on that day; null when none is known
 * @param volledigheid whether these are all there were
 */
record GevondenRegios(List<Regio> regios, Blik blik, String indeling, Volledigheid volledigheid) {}

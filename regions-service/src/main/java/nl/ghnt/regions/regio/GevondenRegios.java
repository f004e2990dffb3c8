package nl.ghnt.regions.regio;

import nl.ghnt.kit.paging.Page;
import nl.ghnt.regions.feit.Volledigheid;

/**
 * The regions that were found.
 *
 * @param regios the regions, in the order asked for
 * @param indeling code of the partition that holds on that day; null when none is known
 * @param volledigheid whether these are all there were
 */
record GevondenRegios(Page<RegioBeeld> regios, String indeling, Volledigheid volledigheid) {}

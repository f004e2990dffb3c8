/**
 * Read copy of the region register and of the priorities of the regions, fed by the events of the regions context and
 * rebuildable from the start of its topic. Uses no other feature.
 */
package nl.ghnt.reporting.regio;

/**
 * Read copy of the project pool's figures: the number of projects and the theme × region coverage, two different reports
 * (C19). Told by the projectpool context; rebuildable from the start of its topic. Uses no other feature.
 */
package nl.ghnt.reporting.pool;

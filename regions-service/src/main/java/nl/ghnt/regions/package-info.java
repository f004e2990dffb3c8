/**
 * The register of the regions over time, their posts and their state per period.
 *
 * <p>Each package below is one feature; features use each other in one direction only.
 */
package nl.ghnt.regions;
